package org.talentbase.access;

import io.agroal.api.AgroalDataSource;
import io.smallrye.config.ConfigMapping;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import org.talentbase.organisation.Scope;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.web.Problem;

/** Counts what an account does on one day, as part of what it does: what is undone was not done. */
@Singleton
public class Quotas {

    /** Nothing is written once as many were done. The row is locked until the caller's transaction ends. */
    private static final String SPEND = """
            insert into quota_use as used (account_id, quota, day, uses) values (?, ?, ?, 1)
            on conflict (account_id, quota) do update
               set day = excluded.day, uses = case when used.day = excluded.day then used.uses + 1 else 1 end
             where used.day <> excluded.day or used.uses < ?""";

    private final AgroalDataSource dataSource;
    private final CurrentUser user;
    private final PerDay limits;
    private final Clock clock;

    /** How often on a day of the installation's time zone. */
    @ConfigMapping(prefix = "talentbase.quota")
    interface PerDay {
        int search();

        int unmask();

        int binding();
    }

    Quotas(AgroalDataSource dataSource, CurrentUser user, PerDay limits, Clock clock) {
        this.dataSource = dataSource;
        this.user = user;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Call inside the transaction that does it, late, since other requests of the same account wait for its end.
     *
     * @throws Problem 429 {@code quota-spent} when the day's are spent, with the seconds to the next day
     */
    public void spend(Quota quota) {
        if (quota != Quota.BINDING && !Scope.of(user).isOfBureau()) {
            return;
        }
        LocalDateTime now = LocalDateTime.now(clock);
        int limit = switch (quota) {
            case SEARCH -> limits.search();
            case UNMASK -> limits.unmask();
            case BINDING -> limits.binding();
        };
        try (Connection connection = dataSource.getConnection();
                PreparedStatement spend = connection.prepareStatement(SPEND)) {
            spend.setObject(1, user.accountId());
            spend.setString(2, quota.name().toLowerCase(Locale.ROOT));
            spend.setObject(3, now.toLocalDate());
            spend.setInt(4, limit);
            if (spend.executeUpdate() == 0) {
                throw Problem.of(
                        AccessProblem.QUOTA_SPENT, Map.of("limit", limit, "retryAfterSeconds", secondsToMidnight(now)));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The day's use cannot be counted", failed);
        }
    }

    private static long secondsToMidnight(LocalDateTime now) {
        LocalDate tomorrow = now.toLocalDate().plusDays(1);
        return Duration.between(now, tomorrow.atStartOfDay()).toSeconds() + 1;
    }
}
