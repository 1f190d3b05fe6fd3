package org.talentbase.platform.idempotency;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.crypto.FieldCipher;
import org.talentbase.platform.web.Problem;

/** The first answers, sealed, for a day. One statement before the act and one after it. */
@ApplicationScoped
class OnceAnswers {

    private static final String FIELD = "once-answer";

    /** An answer of the same key that is not committed yet holds the lock: whoever comes second is told at once. */
    private static final String FIND = """
            select held.free, answer.request_hash, answer.sealed_body
            from (select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as free offset 0) held
            left join once_answer answer on answer.account_id = ? and answer.key = ? and answer.answered_at > ?""";

    private static final String KEEP = """
            insert into once_answer as kept (account_id, key, request_hash, sealed_body, answered_at)
            values (?, ?, ?, ?, ?)
            on conflict (account_id, key) do update set request_hash = excluded.request_hash,
                    sealed_body = excluded.sealed_body, answered_at = excluded.answered_at
                where kept.answered_at <= ?""";

    private static final String FORGET = "delete from once_answer where answered_at <= ?";

    private final AgroalDataSource dataSource;
    private final AgroalDataSource jobs;
    private final FieldCipher cipher;
    private final Clock clock;

    OnceAnswers(
            AgroalDataSource dataSource, @DataSource("jobs") AgroalDataSource jobs, FieldCipher cipher, Clock clock) {
        this.dataSource = dataSource;
        this.jobs = jobs;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** @throws Problem 409 while the same key is being answered */
    @Nullable
    Answer find(UUID account, String key) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, account + " " + key);
            find.setObject(2, account);
            find.setString(3, key);
            find.setObject(4, yesterday());
            try (ResultSet row = find.executeQuery()) {
                row.next();
                if (!row.getBoolean(1)) {
                    throw Problem.of(IdempotencyProblem.REQUEST_IN_PROGRESS);
                }
                byte[] hash = row.getBytes(2);
                return hash == null ? null : new Answer(hash, cipher.decrypt(FIELD, row.getBytes(3)));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The answers given cannot be read", failed);
        }
    }

    void keep(UUID account, String key, byte[] hash, String body) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setObject(1, account);
            keep.setString(2, key);
            keep.setBytes(3, hash);
            keep.setBytes(4, cipher.encrypt(FIELD, body));
            keep.setObject(5, OffsetDateTime.now(clock));
            keep.setObject(6, yesterday());
            if (keep.executeUpdate() == 0) {
                // Another one with this key was committed between the look and the lock: all of this is undone.
                throw Problem.of(IdempotencyProblem.REQUEST_IN_PROGRESS);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The answer cannot be kept", failed);
        }
    }

    /** Removes what nobody may ask for again. */
    @Scheduled(every = "10m", delayed = "1m")
    void forget() {
        try (Connection connection = jobs.getConnection();
                PreparedStatement forget = connection.prepareStatement(FORGET)) {
            forget.setObject(1, yesterday());
            forget.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("Old answers cannot be removed", failed);
        }
    }

    private OffsetDateTime yesterday() {
        return OffsetDateTime.now(clock).minusDays(1);
    }

    /** @param body the answer as JSON */
    record Answer(byte[] requestHash, String body) {}
}
