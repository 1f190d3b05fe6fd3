package org.talentbase.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.security.SignedIn;

/** Notes that somebody has signed in: on which day last, and that the printed password was used while it was good. */
@ApplicationScoped
class Arrivals {

    private final StaffAccounts accounts;
    private final CurrentUser user;
    private final Clock clock;

    Arrivals(StaffAccounts accounts, CurrentUser user, Clock clock) {
        this.accounts = accounts;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    void note(@Observes SignedIn event) {
        UUID account = user.accountId();
        if (account == null) {
            return;
        }
        accounts.update(
                "lastUsedOn = ?1, slipExpiresAt = null where id = ?2 and enabled"
                        + " and (slipExpiresAt is null or slipExpiresAt > ?3)"
                        + " and (slipExpiresAt is not null or lastUsedOn is null or lastUsedOn <> ?1)",
                LocalDate.now(clock),
                account,
                OffsetDateTime.now(clock));
    }
}
