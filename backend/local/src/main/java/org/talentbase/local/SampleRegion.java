package org.talentbase.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.talentbase.local.sample.Sample;
import org.talentbase.platform.crypto.Sealer;

/** The sample region in the database of this run: laid at the start, and made larger by {@code make sample}. */
final class SampleRegion {
    private static final long LINE_EVERY = TimeUnit.SECONDS.toNanos(5);

    /** SQLSTATE of a table that is not there. */
    private static final String NO_TABLE = "42P01";

    private final Settings settings;
    private final Progress progress;
    private final Secrets secrets;

    SampleRegion(Settings settings, Progress progress, Secrets secrets) {
        this.settings = settings;
        this.progress = progress;
        this.secrets = secrets;
    }

    /** @param size how many talents there shall be at least */
    void lay(String databaseUrl, long size) throws Exception {
        progress.step("Sample region", () -> {
            try (Connection connection = connect(databaseUrl)) {
                Sample sample = new Sample(
                        connection,
                        Sealer.withKeysFrom(secrets.keysFile()),
                        OffsetDateTime.now(ZoneId.of("Asia/Shanghai")));
                sample.layRegion(settings.issuer());
                sample.addTalents(size, watcher(sample.talents()));
            } catch (SQLException e) {
                if (NO_TABLE.equals(e.getSQLState())) {
                    throw new Failure("The database has no tables yet: `make run` once, which makes them", e);
                }
                throw e;
            }
            return null;
        });
    }

    /** Whether the database is up already, because the system runs or because it is somebody's own. */
    boolean reachable(String databaseUrl) {
        try (Connection connection = connect(databaseUrl)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private Connection connect(String databaseUrl) throws SQLException {
        return DriverManager.getConnection(databaseUrl, "talentbase_owner", secrets.of("talentbase_owner"));
    }

    private Sample.Watcher watcher(long before) {
        long start = System.nanoTime();
        return new Sample.Watcher() {
            private long said = start;

            @Override
            public void reached(long done, long wanted) {
                long now = System.nanoTime();
                if (now - said > LINE_EVERY || (done == wanted && done - before > Sample.USUAL_SIZE)) {
                    said = now;
                    progress.line("  %,d of %,d talents, %,.0f a second"
                            .formatted(done, wanted, (done - before) * 1e9 / (now - start)));
                }
            }
        };
    }
}
