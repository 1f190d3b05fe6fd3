package org.talentbase.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Below;
import org.talentbase.organisation.TerritoryOnly;
import org.talentbase.platform.audit.Audit;
import org.talentbase.platform.audit.AuditEntry;
import org.talentbase.platform.idempotency.Once;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.security.Fresh;
import org.talentbase.platform.web.Cursor;
import org.talentbase.platform.web.Page;
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.Problem;

/** The accounts that a unit or bureau gives: its own office's, the next offices' below it, and its units'. */
@Path("/api/accounts")
@Tag(name = "account")
public class AccountResource {

    private static final int PAGE = 50;
    private static final List<String> ACCOUNT = List.of("account");

    private final StaffAccounts accounts;
    private final AccountAccess access;
    private final Giving giving;
    private final Settling settling;
    private final KeycloakUsers keycloak;
    private final Mails mails;
    private final CurrentUser user;
    private final Audit audit;
    private final Clock clock;

    AccountResource(
            StaffAccounts accounts,
            AccountAccess access,
            Giving giving,
            Settling settling,
            KeycloakUsers keycloak,
            Mails mails,
            CurrentUser user,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.access = access;
        this.giving = giving;
        this.settling = settling;
        this.keycloak = keycloak;
        this.mails = mails;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Accounts, the newest first.
     *
     * @param organisation id of the office or unit whose they are
     * @param state of {@link AccountState}
     */
    @GET
    @RolesAllowed({"unit", "county", "league", "regional"})
    @TerritoryOnly
    @Transactional
    @Operation(operationId = "listAccounts", summary = "Accounts that the caller's office gives, 50 at a time")
    public Page<AccountSummary> list(
            @RestQuery @Nullable String organisation,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String cursor) {
        Cursor after = Cursor.decode(cursor, 1);
        StaffAccounts.Wanted wanted = new StaffAccounts.Wanted(
                organisation == null ? null : Ids.parse(organisation),
                state(state),
                after == null ? null : after.id(0));
        List<AccountSummary> rows = accounts.list(Below.of(user), wanted, LocalDate.now(clock), PAGE + 1).stream()
                .map(access::summary)
                .toList();
        Page<AccountSummary> page = Page.of(rows, PAGE, account -> Cursor.after(account.id()));
        List<UUID> shown = page.items().stream().map(AccountSummary::id).toList();
        audit.record(AuditEntry.listed("list", "account", shown, null));
        return page;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"unit", "county", "league", "regional"})
    @TerritoryOnly
    @Transactional
    @Operation(operationId = "getAccount", summary = "An account with its history")
    public AccountDetail detail(@RestPath String id) {
        AccountDetail found = access.detail(id);
        audit.record(AuditEntry.read("account", found.account().id(), ACCOUNT, null));
        return found;
    }

    @POST
    @RolesAllowed({"unit", "county", "league", "regional"})
    @TerritoryOnly
    @Fresh
    @Transactional
    @Once
    @Operation(
            operationId = "giveAccount",
            summary = "Give an account; its holder can sign in once a password was printed")
    public AccountDetail give(@Valid @NotNull AccountGift gift) {
        access.requireApproves();
        return done("give", giving.give(gift));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({"unit", "county", "league", "regional"})
    @TerritoryOnly
    @Fresh
    @Transactional
    @Operation(operationId = "changeAccount", summary = "Other duties, or another organisation of the same role")
    public AccountDetail change(
            @RestPath String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AccountChange change) {
        StaffAccount account = access.hold(id, ifMatch);
        giving.change(account, change);
        return done("change", account);
    }

    /** Never {@code @Once}: that would keep the password. Asked again it prints another, and the one before is void. */
    @POST
    @Path("/{id}/slip")
    @RolesAllowed({"unit", "county", "league", "regional"})
    @TerritoryOnly
    @Fresh
    @Transactional
    @Operation(
            operationId = "printSlip",
            summary = "A temporary password, good for 72 hours and shown once; ends the account's sessions")
    public Slip slip(@RestPath String id, @Valid @NotNull SlipWish wish) {
        StaffAccount account = access.hold(id);
        account.requireEnabled();
        settling.settle(account);
        if (account.subject() == null) {
            throw Problem.of(PlatformProblem.DEPENDENCY_UNAVAILABLE);
        }
        String password = TemporaryPassword.next();
        OffsetDateTime until = giving.slipGiven(account);
        audit.record(AuditEntry.changed("slip", "account", account.id(), ACCOUNT));
        keycloak.print(account.subject(), password, wish.secondFactorLost(), true);
        return new Slip(account.displayName(), account.organisation().getName(), account.username(), password, until);
    }

    @POST
    @Path("/{id}/link")
    @RolesAllowed({"unit", "county", "league", "regional"})
    @TerritoryOnly
    @Fresh
    @Transactional
    @Once
    @Operation(
            operationId = "sendLink",
            summary = "Send the holder a link, good once and for 24 hours, by which they choose a password")
    public AccountDetail link(@RestPath String id) {
        StaffAccount account = access.hold(id);
        account.requireEnabled();
        mails.missing(account).ifPresent(why -> {
            throw Problem.of(why);
        });
        settling.settle(account);
        if (account.subject() == null) {
            throw Problem.of(PlatformProblem.DEPENDENCY_UNAVAILABLE);
        }
        giving.linkSent(account);
        AccountDetail sent = done("link", account);
        keycloak.sendLink(account.subject(), mails.open(Objects.requireNonNull(account.email())));
        return sent;
    }

    @POST
    @Path("/{id}/disable")
    @RolesAllowed({"unit", "county", "league", "regional"})
    @TerritoryOnly
    @Fresh
    @Transactional
    @Once
    @Operation(operationId = "disableAccount", summary = "From the next request on its holder reaches nothing")
    public AccountDetail disable(
            @RestPath String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AccountReason reason) {
        StaffAccount account = access.hold(id, ifMatch);
        giving.disable(account, reason.reason());
        return done("disable", account);
    }

    @POST
    @Path("/{id}/hand-over")
    @RolesAllowed({"unit", "county", "league", "regional"})
    @TerritoryOnly
    @Fresh
    @Transactional
    @Once
    @Operation(
            operationId = "handOverAccount",
            summary = "Disable an account and give its office another for the successor, whom the answer is about")
    public AccountDetail handOver(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull HandOver handOver) {
        StaffAccount account = access.hold(id, ifMatch);
        account.requireEnabled();
        StaffAccount successor = giving.handOver(account, handOver);
        audit.record(AuditEntry.changed("disable", "account", account.id(), ACCOUNT));
        return done("give", successor);
    }

    @POST
    @Path("/{id}/enable")
    @RolesAllowed({"unit", "county", "league", "regional"})
    @TerritoryOnly
    @Fresh
    @Transactional
    @Once
    @Operation(operationId = "enableAccount", summary = "Switch a disabled account on again")
    public AccountDetail enable(
            @RestPath String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AccountReason reason) {
        StaffAccount account = access.hold(id, ifMatch);
        giving.enable(account, reason.reason());
        return done("enable", account);
    }

    private AccountDetail done(String action, StaffAccount account) {
        accounts.flush();
        audit.record(AuditEntry.changed(action, "account", account.id(), ACCOUNT));
        return access.detail(account);
    }

    private static @Nullable AccountState state(@Nullable String code) {
        if (code == null) {
            return null;
        }
        return Arrays.stream(AccountState.values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.at("/state", AccountProblem.UNKNOWN_STATE));
    }
}
