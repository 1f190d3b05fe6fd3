package org.talentbase.unit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.talentbase.platform.web.Problem;

/** The rows of the register. Whether one is in reach is asked before. */
@ApplicationScoped
class Units implements PanacheRepositoryBase<Unit, UUID> {

    private final AgroalDataSource dataSource;

    Units(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

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

    /** By the one door that the application has for it, after whatever else is to be written. */
    void move(Unit unit, Unit.Place place) {
        flush();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement move = connection.prepareStatement("select unit_move(?, ?, ?, ?, ?)")) {
            move.setObject(1, unit.id());
            move.setString(2, place.territoryCode());
            move.setObject(3, place.reportsTo());
            move.setObject(4, place.authorityId(), Types.OTHER);
            move.setObject(5, place.departmentId(), Types.OTHER);
            move.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException("A unit cannot be moved", failed);
        }
        getEntityManager().refresh(unit);
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
