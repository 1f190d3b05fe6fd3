package org.talentbase.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Scope;
import org.talentbase.platform.web.Problem;

/** The applications of units. */
@ApplicationScoped
class UnitApplications implements PanacheRepositoryBase<UnitApplication, UUID> {

    /** The newest first; an individual's own, and for a bureau those of the territories that it answers for. */
    List<UnitApplication> within(Scope scope, @Nullable UnitApplicationState state, @Nullable UUID before, int limit) {
        StringBuilder query = new StringBuilder("from UnitApplication a join fetch a.bureau where ").append(of(scope));
        Parameters parameters = Parameters.with("scope", scope.value());
        if (state != null) {
            query.append(" and a.state = :state");
            parameters.and("state", state);
        }
        if (before != null) {
            query.append(" and a.id < :before");
            parameters.and("before", before);
        }
        return find(query + " order by a.id desc", parameters).page(0, limit).list();
    }

    private static String of(Scope scope) {
        return scope.column() == Scope.Column.ACCOUNT ? scope.hql("a") : scope.hqlOfOrganisation("a.bureau");
    }

    /** Nobody else answers it until this transaction ends; read anew, since somebody may have before. */
    void hold(UnitApplication application) {
        getEntityManager().refresh(application, LockModeType.PESSIMISTIC_WRITE);
    }

    long waiting(UUID account) {
        return count("accountId = ?1 and state = ?2", account, UnitApplicationState.WAITING);
    }

    /** @throws Problem 409 {@code unit-applied} where one for the same unit waits */
    void add(UnitApplication application, UnitProof proof) {
        try {
            persistAndFlush(application);
        } catch (ConstraintViolationException waiting) {
            throw Problem.at("/unit/uscc", UnitProblem.UNIT_APPLIED);
        }
        getEntityManager().persist(proof);
    }

    Optional<UnitProof> proof(UUID application) {
        return Optional.ofNullable(getEntityManager().find(UnitProof.class, application));
    }

    /** Of the account that applied. */
    String nameOf(UUID account) {
        return (String) getEntityManager()
                .createNativeQuery("select display_name from account where id = ?1")
                .setParameter(1, account)
                .getSingleResult();
    }
}
