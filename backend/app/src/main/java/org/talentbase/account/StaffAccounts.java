package org.talentbase.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Below;

/** The accounts of staff; those of individuals are theirs and are given by nobody, an auditor's by Keycloak's administrators. */
@ApplicationScoped
class StaffAccounts implements PanacheRepositoryBase<StaffAccount, UUID> {

    private static final String FROM =
            "from StaffAccount a join fetch a.organisation o where a.role not in ('individual', 'auditor') and ";

    /** The newest first. */
    List<StaffAccount> list(Below below, Wanted wanted, LocalDate today, int limit) {
        Parameters parameters = below.bind(new Parameters());
        StringBuilder query = new StringBuilder(FROM).append(below.hql());
        if (wanted.organisation() != null) {
            query.append(" and o.id = :organisation");
            parameters.and("organisation", wanted.organisation());
        }
        if (wanted.state() != null) {
            query.append(" and ").append(condition(wanted.state()));
            if (wanted.state() == AccountState.UNUSED || wanted.state() == AccountState.ACTIVE) {
                parameters.and("since", today.minusDays(StaffAccount.UNUSED_DAYS));
            }
        }
        if (wanted.after() != null) {
            query.append(" and a.id < :after");
            parameters.and("after", wanted.after());
        }
        return find(query + " order by a.id desc", parameters).page(0, limit).list();
    }

    /** What to list; null for any. */
    record Wanted(
            @Nullable UUID organisation,
            @Nullable AccountState state,
            @Nullable UUID after) {}

    /** As {@link StaffAccount#state} says of a row. */
    private static String condition(AccountState state) {
        String slip = "(a.slipExpiresAt is not null or a.lastUsedOn is null and a.givenBy is not null)";
        String lastUse = "coalesce(a.lastUsedOn, cast(a.createdAt as LocalDate))";
        return switch (state) {
            case DISABLED -> "not a.enabled";
            case PREPARING -> "a.enabled and a.subject is null";
            case SLIP -> "a.enabled and a.subject is not null and " + slip;
            case UNUSED -> "a.enabled and a.subject is not null and not " + slip + " and " + lastUse + " < :since";
            case ACTIVE -> "a.enabled and a.subject is not null and not " + slip + " and " + lastUse + " >= :since";
        };
    }

    /** For an act: nobody else changes it meanwhile. */
    Optional<StaffAccount> hold(UUID id) {
        return find(FROM + "a.id = ?1", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Whosever it is, an individual's too. */
    Optional<StaffAccount> holdAny(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<StaffAccount> read(UUID id) {
        return find(FROM + "a.id = ?1", id).firstResultOptional();
    }

    long enabledOf(UUID organisation) {
        return count("organisation.id = ?1 and enabled", organisation);
    }

    boolean holds(UUID organisation, byte[] idNumberIndex) {
        return count("organisation.id = ?1 and enabled and idNumberIndex = ?2", organisation, idNumberIndex) > 0;
    }

    /** What Keycloak has to be told of, the oldest first. */
    List<UUID> due(int limit) {
        return ids("keycloakDue order by id", limit);
    }

    /** Printed passwords that are no longer good, and are still Keycloak's. */
    List<UUID> slipsExpired(OffsetDateTime now, int limit) {
        return ids("slipExpiresAt <= ?1 order by id", limit, now);
    }

    /** Enabled ones that Keycloak knows, by id. */
    List<UUID> settledAfter(UUID id, int limit) {
        return ids(
                "id > ?1 and enabled and subject is not null and not keycloakDue"
                        + " and role not in ('individual', 'auditor') order by id",
                limit,
                id);
    }

    /** Used last, or given, before that day; by id. */
    List<UUID> unusedSince(LocalDate day, UUID after, int limit) {
        return ids(
                "enabled and role not in ('individual', 'auditor') and id > ?2"
                        + " and coalesce(lastUsedOn, cast(createdAt as LocalDate)) < ?1 order by id",
                limit,
                day,
                after);
    }

    /** Until the transaction ends nobody else gives an account of that organisation. */
    void lockAccountsOf(UUID organisation) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 5))", Object.class)
                .setParameter(1, organisation.toString())
                .getResultList();
    }

    /** The highest number behind a stem of user names; 0 for none. */
    int highestOf(String stem) {
        return ((Number) getEntityManager()
                        .createNativeQuery(
                                "select coalesce(max(substring(username from char_length(?1) + 1)::bigint), 0) from account"
                                        + " where role <> 'individual' and username ~ ('^' || replace(?1, '.', '[.]') || '[0-9]{1,9}$')",
                                Long.class)
                        .setParameter(1, stem)
                        .getSingleResult())
                .intValue();
    }

    private List<UUID> ids(String condition, int limit, Object... values) {
        return find("select id from StaffAccount where " + condition, values)
                .project(UUID.class)
                .page(0, limit)
                .list();
    }
}
