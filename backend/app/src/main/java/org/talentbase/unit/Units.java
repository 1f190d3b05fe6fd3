package org.talentbase.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.talentbase.platform.web.Problem;

/** The rows of the register. Whether one is in reach is asked before. */
@ApplicationScoped
class Units implements PanacheRepositoryBase<Unit, UUID> {

    /** Nobody else changes it until this transaction ends: who comes second sees what the first has done. */
    Unit hold(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Before anything is read of whom a unit has: whoever begins a declaration there waits, and then finds it closed. */
    void holdLines() {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext('organisation_line'))) held")
                .getSingleResult();
    }

    /** @throws Problem 409 {@code uscc-taken}, at {@code pointer} */
    void write(String pointer) {
        try {
            flush();
        } catch (ConstraintViolationException taken) {
            throw Problem.at(pointer, UnitProblem.USCC_TAKEN);
        }
    }

    Optional<UnitContact> contact(UUID unit) {
        return Optional.ofNullable(getEntityManager().find(UnitContact.class, unit));
    }

    void add(UnitContact contact) {
        getEntityManager().persist(contact);
    }

    void remove(UnitContact contact) {
        getEntityManager().remove(contact);
    }
}
