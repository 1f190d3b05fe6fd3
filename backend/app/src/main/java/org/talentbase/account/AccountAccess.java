package org.talentbase.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Below;
import org.talentbase.organisation.OrganisationName;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.web.ETags;
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.Problem;

/** Which accounts a giver reaches, and what they may do with each: never with one of their own. */
@ApplicationScoped
class AccountAccess {

    private final StaffAccounts accounts;
    private final AccountHistory history;
    private final Mails mails;
    private final CurrentUser user;
    private final Clock clock;

    AccountAccess(StaffAccounts accounts, AccountHistory history, Mails mails, CurrentUser user, Clock clock) {
        this.accounts = accounts;
        this.history = history;
        this.mails = mails;
        this.user = user;
        this.clock = clock;
    }

    /** @throws Problem 404 out of reach; 403 {@code approves-only}, {@code own-account} */
    StaffAccount hold(String id) {
        StaffAccount account = accounts.hold(Ids.parse(id))
                .filter(found -> Below.of(user).holds(found.organisation()))
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
        requireApproves();
        if (user.holds(account.id())) {
            throw Problem.of(AccountProblem.OWN_ACCOUNT);
        }
        return account;
    }

    /** The same of the version that the giver has seen. */
    StaffAccount hold(String id, @Nullable String ifMatch) {
        StaffAccount account = hold(id);
        ETags.require(ifMatch, account.version());
        return account;
    }

    /** @throws Problem 403 {@code approves-only} */
    void requireApproves() {
        if (!user.duties().contains("approves")) {
            throw Problem.of(AccountProblem.APPROVES_ONLY);
        }
    }

    AccountDetail detail(String id) {
        return accounts.read(Ids.parse(id))
                .filter(found -> Below.of(user).holds(found.organisation()))
                .map(this::detail)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
    }

    AccountDetail detail(StaffAccount account) {
        return new AccountDetail(
                summary(account),
                account.version(),
                account.createdAt(),
                account.email() == null ? null : account.email().mask(),
                mails.missing(account).map(AccountProblem::code).orElse(null),
                history.of(account.id()),
                permitted(account));
    }

    AccountSummary summary(StaffAccount account) {
        LocalDate today = LocalDate.now(clock);
        AccountState state = account.state(today);
        LocalDate used = Objects.requireNonNullElseGet(
                account.lastUsedOn(), () -> account.createdAt().toLocalDate());
        return new AccountSummary(
                account.id(),
                account.displayName(),
                account.username(),
                account.role(),
                account.duties(),
                new OrganisationName(
                        account.organisation().getId(),
                        account.organisation().getName(),
                        account.organisation().getKind()),
                state,
                account.slipExpiresAt(),
                account.lastUsedOn(),
                state == AccountState.UNUSED
                        ? used.plusDays(StaffAccount.UNUSED_DAYS + StaffAccount.WARNED_DAYS + 1)
                        : null);
    }

    private List<AccountAction> permitted(StaffAccount account) {
        UUID id = account.id();
        if (!user.duties().contains("approves") || user.holds(id)) {
            return List.of();
        }
        if (!account.enabled()) {
            return List.of(AccountAction.ENABLE);
        }
        return mails.missing(account).isPresent()
                ? List.of(AccountAction.CHANGE, AccountAction.SLIP, AccountAction.DISABLE)
                : List.of(AccountAction.CHANGE, AccountAction.SLIP, AccountAction.LINK, AccountAction.DISABLE);
    }
}
