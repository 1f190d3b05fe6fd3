package org.talentbase.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.talentbase.account.StaffAccount.Holder;
import org.talentbase.facts.PersonName;
import org.talentbase.facts.ResidentId;
import org.talentbase.facts.Unfit;
import org.talentbase.organisation.Below;
import org.talentbase.organisation.Organisation;
import org.talentbase.organisation.Organisations;
import org.talentbase.platform.crypto.Sealed;
import org.talentbase.platform.crypto.Sealer;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.web.Problem;

/** What a giver does, inside the caller's transaction. Whether they may is asked before, by {@link AccountAccess}. */
@ApplicationScoped
class Giving {

    private static final int MOST_OF_A_UNIT = 2;

    private final StaffAccounts accounts;
    private final Organisations organisations;
    private final Usernames usernames;
    private final CurrentUser user;
    private final Sealer sealer;
    private final Mails mails;
    private final Event<Object> news;
    private final Clock clock;
    private final String issuer;

    Giving(
            StaffAccounts accounts,
            Organisations organisations,
            Usernames usernames,
            CurrentUser user,
            Sealer sealer,
            Mails mails,
            Event<Object> news,
            Clock clock,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.usernames = usernames;
        this.user = user;
        this.sealer = sealer;
        this.mails = mails;
        this.news = news;
        this.clock = clock;
        this.issuer = issuer;
    }

    /**
     * @throws Problem 422 for what does not fit; 403 {@code not-to-oneself}; 409 {@code has-account-there}, {@code unit-has-two}
     */
    StaffAccount give(AccountGift gift) {
        Organisation organisation = organisation(gift.organisationId());
        Holder holder = holder(gift);
        accounts.lockAccountsOf(organisation.getId());
        if (accounts.holds(organisation.getId(), holder.idNumberIndex())) {
            throw Problem.at("/idNumber", AccountProblem.HAS_ACCOUNT_THERE);
        }
        requireRoom(organisation);
        StaffAccount account =
                new StaffAccount(holder, organisation, usernames.next(organisation), user.accountId(), now());
        accounts.persist(account);
        note(account, AccountAction.GIVE, null);
        return account;
    }

    /** @throws Problem 422 for what does not fit; 409 {@code has-account-there}, {@code unit-has-two} */
    void change(StaffAccount account, AccountChange change) {
        boolean moves = !change.organisationId().equals(account.organisation().getId());
        Organisation organisation = moves ? organisation(change.organisationId()) : account.organisation();
        if (!StaffAccount.roleIn(organisation).equals(account.role())) {
            throw Problem.at("/organisationId", AccountProblem.ORGANISATION_OF_ANOTHER_ROLE);
        }
        accounts.lockAccountsOf(organisation.getId());
        if (moves) {
            requireFirstOfPerson(account, organisation);
            requireRoom(organisation);
        }
        account.change(duties(change.duties()), organisation);
        Sealed address = mails.seal(change.email());
        if (address != null) {
            account.reachedAt(address);
        }
        note(account, AccountAction.CHANGE, null);
        if (moves) {
            news.fire(new AccountDisabled(account.id()));
        }
    }

    private void requireFirstOfPerson(StaffAccount account, Organisation organisation) {
        byte[] index = account.idNumberIndex();
        if (index != null && accounts.holds(organisation.getId(), index)) {
            throw Problem.at("/organisationId", AccountProblem.HAS_ACCOUNT_THERE);
        }
    }

    /**
     * Who leaves is out, and who comes after them has an account of the same office, by one act.
     *
     * @return the successor's
     */
    StaffAccount handOver(StaffAccount account, HandOver handOver) {
        Organisation organisation = account.organisation();
        requireOpen(organisation);
        disable(account, handOver.reason());
        return give(new AccountGift(
                organisation.getId(),
                handOver.displayName(),
                handOver.idNumber(),
                handOver.email(),
                handOver.duties()));
    }

    void disable(StaffAccount account, String reason) {
        account.disable();
        note(account, AccountAction.DISABLE, reason);
        news.fire(new AccountDisabled(account.id()));
    }

    /** @throws Problem 409 {@code organisation-closed}, {@code has-account-there}, {@code unit-has-two}, {@code account-is-enabled} */
    void enable(StaffAccount account, String reason) {
        requireOpen(account.organisation());
        accounts.lockAccountsOf(account.organisation().getId());
        if (!account.enabled()) {
            requireFirstOfPerson(account, account.organisation());
        }
        requireRoom(account.organisation());
        account.enable(LocalDate.now(clock));
        note(account, AccountAction.ENABLE, reason);
    }

    OffsetDateTime slipGiven(StaffAccount account) {
        OffsetDateTime until = now().plus(StaffAccount.SLIP_LIFE);
        account.slipGiven(until);
        note(account, AccountAction.SLIP, null);
        return until;
    }

    void linkSent(StaffAccount account) {
        note(account, AccountAction.LINK, null);
    }

    private static void requireOpen(Organisation organisation) {
        if (!organisation.isOpen()) {
            throw Problem.of(AccountProblem.ORGANISATION_CLOSED);
        }
    }

    private void requireRoom(Organisation organisation) {
        if (organisation.getLevel() == null && accounts.enabledOf(organisation.getId()) >= MOST_OF_A_UNIT) {
            throw Problem.of(AccountProblem.UNIT_HAS_TWO);
        }
    }

    /** Out of reach and not there are one answer. */
    private Organisation organisation(UUID id) {
        return organisations
                .findByIdOptional(id)
                .filter(Organisation::isOpen)
                .filter(Below.of(user)::holds)
                .orElseThrow(() -> Problem.at("/organisationId", AccountProblem.ORGANISATION_NOT_BELOW));
    }

    private Holder holder(AccountGift gift) {
        String name;
        byte[] index;
        try {
            name = PersonName.parse(gift.displayName()).value();
        } catch (Unfit unfit) {
            throw Problem.of(List.of(unfit.at("/displayName")));
        }
        try {
            ResidentId id = ResidentId.parse(gift.idNumber(), LocalDate.now(clock));
            index = sealer.indexOf(Sealer.Field.ID_NUMBER, id.number());
        } catch (Unfit unfit) {
            throw Problem.of(List.of(unfit.at("/idNumber")));
        }
        if (user.is(index)) {
            throw Problem.at("/idNumber", AccountProblem.NOT_TO_ONESELF);
        }
        return new Holder(issuer, name, duties(gift.duties()), index, mails.seal(gift.email()));
    }

    private static Set<String> duties(List<String> duties) {
        if (duties.isEmpty()) {
            throw Problem.at("/duties", AccountProblem.DUTY_REQUIRED);
        }
        if (!Set.of("enters", "approves").containsAll(duties)) {
            throw Problem.at("/duties", AccountProblem.UNKNOWN_DUTY);
        }
        return Set.copyOf(duties);
    }

    private void note(StaffAccount account, AccountAction kind, @Nullable String reason) {
        UUID by = Objects.requireNonNull(user.accountId());
        accounts.getEntityManager().persist(new AccountAct(account, kind, by, now(), reason));
        if (account.keycloakDue()) {
            news.fire(new Settling.Due(account.id()));
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
