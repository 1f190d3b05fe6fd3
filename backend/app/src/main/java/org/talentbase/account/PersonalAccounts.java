package org.talentbase.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.web.Problem;

/** Accounts of individuals: nobody gives them, and who keeps their record helps when the password is lost. */
@ApplicationScoped
public class PersonalAccounts {

    private final StaffAccounts accounts;
    private final AccountHistory history;
    private final KeycloakUsers keycloak;
    private final CurrentUser user;
    private final Clock clock;

    PersonalAccounts(
            StaffAccounts accounts, AccountHistory history, KeycloakUsers keycloak, CurrentUser user, Clock clock) {
        this.accounts = accounts;
        this.history = history;
        this.keycloak = keycloak;
        this.user = user;
        this.clock = clock;
    }

    /**
     * A temporary password in place of the present one; ends the person's sessions. Whether the caller may is asked before.
     *
     * @param by the office that hands it over, as it is printed
     * @throws Problem 409 {@code account-is-disabled}; 503 where Keycloak is away
     */
    public Slip print(UUID id, boolean secondFactorLost, String by) {
        StaffAccount account = accounts.holdAny(id).orElseThrow();
        account.requireEnabled();
        OffsetDateTime now = OffsetDateTime.now(clock);
        OffsetDateTime until = now.plus(StaffAccount.SLIP_LIFE);
        account.slipGiven(until);
        accounts.getEntityManager().persist(new AccountAct(account, AccountAction.SLIP, user.accountId(), now, null));
        String password = TemporaryPassword.next();
        keycloak.print(Objects.requireNonNull(account.subject()), password, secondFactorLost, false);
        return new Slip(account.displayName(), by, account.username(), password, until);
    }

    /** What others have done with the caller's own account. */
    List<AccountDetail.Done> ownHistory() {
        return history.of(Objects.requireNonNull(user.accountId()));
    }
}
