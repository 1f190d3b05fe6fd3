package org.talentbase.declaration;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Scope;
import org.talentbase.platform.web.Cursor;

/** Declarations and their acts, always through the caller's scope. */
@ApplicationScoped
class Declarations implements PanacheRepositoryBase<Declaration, UUID> {

    private final Clock clock;

    Declarations(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller may see of what lies in scope: the author everything, a unit also what was submitted to it, who is
     * above only what a unit has passed on.
     */
    private static String visible(Scope scope) {
        String inScope = scope.hql("d");
        return switch (scope.column()) {
            case ACCOUNT -> inScope;
            case UNIT -> inScope + " and (d.accountId is null or d.submittedAt is not null)";
            default -> inScope + " and d.bureauSince is not null";
        };
    }

    Optional<Declaration> find(UUID id, Scope scope) {
        return one(id, scope).firstResultOptional();
    }

    /** Nobody else changes it until this transaction ends: who comes second sees what the first has done. */
    Optional<Declaration> hold(UUID id, Scope scope) {
        return one(id, scope).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    private PanacheQuery<Declaration> one(UUID id, Scope scope) {
        return find(
                "from Declaration d where d.id = :id and " + visible(scope),
                Parameters.with("id", id).and("scope", scope.value()));
    }

    boolean hasOpen(UUID accountId) {
        return count("accountId = ?1 and state in ?2", accountId, List.of(State.DRAFT, State.IN_REVIEW, State.RETURNED))
                > 0;
    }

    /** Newest change first. */
    List<DeclarationSummary> list(
            Scope scope, @Nullable State state, @Nullable EnteredBy by, @Nullable Cursor after, int limit) {
        Parameters parameters = Parameters.with("scope", scope.value());
        StringBuilder where = new StringBuilder(visible(scope));
        if (state != null) {
            where.append(" and d.state = :state");
            parameters.and("state", state);
        }
        if (by != null) {
            where.append(" and ").append(by.condition());
        }
        if (after != null) {
            where.append(" and (d.updatedAt < :at or (d.updatedAt = :at and d.id < :id))");
            parameters.and("at", after.moment(0)).and("id", after.id(1));
        }
        return summaries(where + " order by d.updatedAt desc, d.id desc", parameters, limit);
    }

    /** What waits for an organisation of the chain, the longest waiting first. */
    List<DeclarationSummary> waiting(Scope scope, UUID organisation, @Nullable Cursor after, int limit) {
        Parameters parameters = waitingFor(scope, organisation);
        StringBuilder where = new StringBuilder(waiting(scope));
        if (after != null) {
            where.append(" and (d.submittedAt > :at or (d.submittedAt = :at and d.id > :id))");
            parameters.and("at", after.moment(0)).and("id", after.id(1));
        }
        return summaries(where + " order by d.submittedAt, d.id", parameters, limit);
    }

    long countWaiting(Scope scope, UUID organisation) {
        return count("from Declaration d where " + waiting(scope), waitingFor(scope, organisation));
    }

    /** The steps stand in the text: behind a parameter the server could not see that its indexes of those who wait fit. */
    private static String waiting(Scope scope) {
        return visible(scope)
                + " and ((d.step = Step.UNIT and d.scope.unitId = :organisation)"
                + " or (d.step = Step.BUREAU and d.bureauId = :organisation))";
    }

    private static Parameters waitingFor(Scope scope, UUID organisation) {
        return Parameters.with("scope", scope.value()).and("organisation", organisation);
    }

    private List<DeclarationSummary> summaries(String whereAndOrder, Parameters parameters, int limit) {
        var query = getEntityManager()
                .createQuery(
                        "select new org.talentbase.declaration.DeclarationSummary(d.id, d.personName, u.name, d.state,"
                                + " d.step, d.accountId is null, case when d.claimedAt > :lapsed then d.claimedBy end, d.submittedAt, d.updatedAt)"
                                + " from Declaration d join Organisation u on u.id = d.scope.unitId where "
                                + whereAndOrder,
                        DeclarationSummary.class)
                .setMaxResults(limit);
        query.setParameter("lapsed", OffsetDateTime.now(clock).minus(Declaration.CLAIM_HOLDS));
        parameters.map().forEach(query::setParameter);
        return query.getResultList();
    }

    List<Act> acts(Declaration declaration) {
        return getEntityManager()
                .createQuery("from Act where declarationId = :id order by number", Act.class)
                .setParameter("id", declaration.id())
                .getResultList();
    }

    void append(Act act) {
        getEntityManager().persist(act);
    }
}
