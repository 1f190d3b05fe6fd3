package org.talentbase.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.talentbase.organisation.JobReach;
import org.talentbase.platform.web.Problem;

/**
 * Keeps Keycloak in step with the accounts: at once after a change, and again until it was told. Where the two disagree the narrower word
 * becomes both's: nothing is ever given by mending.
 */
@ApplicationScoped
public class Settling {

    private static final Logger LOG = Logger.getLogger(Settling.class);
    private static final int BATCH = 100;
    private static final int MOST_NAMES = 5;
    private static final int MOST_FAILED = 5;
    private static final UUID FIRST = new UUID(0, 0);

    private final StaffAccounts accounts;
    private final KeycloakUsers keycloak;
    private final Usernames usernames;
    private final Event<AccountDisabled> news;
    private final JobReach reach;
    private final ManagedExecutor executor;
    private final Clock clock;

    Settling(
            StaffAccounts accounts,
            KeycloakUsers keycloak,
            Usernames usernames,
            Event<AccountDisabled> news,
            JobReach reach,
            ManagedExecutor executor,
            Clock clock) {
        this.accounts = accounts;
        this.keycloak = keycloak;
        this.usernames = usernames;
        this.news = news;
        this.reach = reach;
        this.executor = executor;
        this.clock = clock;
    }

    /** News: an account was changed, and Keycloak has to be told. */
    record Due(UUID account) {}

    void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) Due due) {
        executor.execute(() -> each(List.of(due.account()), this::settle));
    }

    /** What a crash or an absent Keycloak has left, and printed passwords whose time is over. */
    @Scheduled(every = "30s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void settleAll() {
        each(inTransaction(() -> accounts.due(BATCH)), this::settle);
        List<UUID> expired = inTransaction(() -> accounts.slipsExpired(OffsetDateTime.now(clock), BATCH));
        each(expired, accounts::holdAny, account -> {
            keycloak.takeBack(Objects.requireNonNull(account.subject()));
            account.slipTakenBack();
        });
    }

    /** Whom Keycloak no longer lets in has no account either; and who has not come for long has none any more. */
    @Scheduled(cron = "0 15 3 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void compareAll() {
        LocalDate since = LocalDate.now(clock).minusDays(StaffAccount.UNUSED_DAYS + StaffAccount.WARNED_DAYS);
        all(after -> accounts.unusedSince(since, after, BATCH), account -> {
            if (account.enabled()) {
                disable(account, "unused");
            }
        });
        all(after -> accounts.settledAfter(after, BATCH), account -> {
            if (!keycloak.isOn(Objects.requireNonNull(account.subject()))) {
                disable(account, "keycloak");
            }
        });
    }

    /** Page after page; ends where some fail one after the other: Keycloak is away, and would be for each of the others. */
    private void all(Function<UUID, List<UUID>> pageAfter, Consumer<StaffAccount> work) {
        int failed = 0;
        List<UUID> page = inTransaction(() -> pageAfter.apply(FIRST));
        while (!page.isEmpty()) {
            for (UUID id : page) {
                failed = isDone(id, accounts::hold, work) ? 0 : failed + 1;
                if (failed == MOST_FAILED) {
                    return;
                }
            }
            UUID last = page.getLast();
            page = inTransaction(() -> pageAfter.apply(last));
        }
    }

    private void disable(StaffAccount account, String reason) {
        account.disable();
        accounts.getEntityManager()
                .persist(new AccountAct(account, AccountAction.DISABLE, null, OffsetDateTime.now(clock), reason));
        // What they had taken up is within their office's reach.
        reach.become(account.organisation().getId());
        news.fire(new AccountDisabled(account.id()));
    }

    /** Tells Keycloak of one that is held, under another user name where that one is somebody else's there. */
    void settle(StaffAccount account) {
        for (int names = 0; account.keycloakDue() && names < MOST_NAMES; names++) {
            keycloak.settle(account).ifPresentOrElse(account::settled, () -> account.renamed(usernames.after(account)));
        }
    }

    private void each(List<UUID> ids, Consumer<StaffAccount> work) {
        each(ids, accounts::hold, work);
    }

    private static void each(List<UUID> ids, Function<UUID, Optional<StaffAccount>> hold, Consumer<StaffAccount> work) {
        ids.forEach(id -> isDone(id, hold, work));
    }

    /** In a transaction of its own, so that one that fails keeps nobody waiting. */
    private static boolean isDone(UUID id, Function<UUID, Optional<StaffAccount>> hold, Consumer<StaffAccount> work) {
        try {
            QuarkusTransaction.requiringNew().run(() -> hold.apply(id).ifPresent(work));
            return true;
        } catch (Problem away) {
            LOG.warnf("Account %s stays to be settled: %s", id, away.type().slug());
            return false;
        }
    }

    private static <T> T inTransaction(Callable<T> read) {
        return QuarkusTransaction.requiringNew().call(read);
    }
}
