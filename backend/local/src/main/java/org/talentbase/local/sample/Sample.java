package org.talentbase.local.sample;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.talentbase.platform.crypto.Sealer;

/** Lays the sample region into a database whose migrations have run. What is there already is left alone. */
public final class Sample {
    /** How many talents a first run makes. */
    public static final int USUAL_SIZE = 2000;

    private static final long SEED = 20_261_121;

    /** People invented and sent at once: what memory holds, twice. */
    private static final int BATCH = 2000;

    private final Connection connection;
    private final Sealer sealer;
    private final OffsetDateTime now;

    /**
     * @param connection as the owner of the tables
     * @param now of China: nothing in the sample lies later
     */
    public Sample(Connection connection, Sealer sealer, OffsetDateTime now) {
        this.connection = connection;
        this.sealer = sealer;
        this.now = now;
    }

    /** Units, demonstration accounts, declarations on their way.
     *
     * @param issuer of the tokens of those accounts
     */
    public void layRegion(String issuer) throws SQLException, IOException {
        connection.setAutoCommit(false);
        Organisations.lay(connection, sealer, issuer);
        Offices.lay(connection, sealer, now);
        new Declarations(sealer, people(), now).lay(connection, issuer);
        connection.commit();
    }

    /** Adds talents until there are so many of the sample; a load that is broken off has added nobody. */
    public void addTalents(long wanted, Watcher watcher) throws SQLException, IOException, InterruptedException {
        connection.setAutoCommit(false);
        long done = talents();
        if (done >= wanted) {
            return;
        }
        boolean large = wanted >= 2 * done;
        Rebuild rebuild = new Rebuild(connection, TalentRows.tables(sealer));
        if (large) {
            rebuild.takeAway();
        }
        lookUpLines(false);
        load(done, wanted, watcher);
        lookUpLines(true);
        if (large) {
            rebuild.putBack();
        }
        count();
        connection.commit();
        analyze();
    }

    /** The rows come with what the trigger would look up, and without the keys that it looks up by. */
    private void lookUpLines(boolean on) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "alter table talent_engagement " + (on ? "enable" : "disable") + " trigger talent_engagement_line");
        }
    }

    /** One batch is invented while the one before is sent. */
    private void load(long done, long wanted, Watcher watcher) throws SQLException, IOException, InterruptedException {
        People people = people();
        Map<UUID, Reporting> lines = Reporting.ofUnits(connection);
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        try (ExecutorService ahead = Executors.newSingleThreadExecutor()) {
            Future<TalentRows> next = ahead.submit(() -> batch(people, lines, done, wanted));
            for (long sent = done; sent < wanted; ) {
                TalentRows rows = next.get();
                long from = sent = Math.min(wanted, sent + BATCH);
                next = ahead.submit(() -> batch(people, lines, from, wanted));
                rows.send(copy);
                watcher.reached(sent, wanted);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("The sample cannot be invented", e.getCause());
        }
    }

    private TalentRows batch(People people, Map<UUID, Reporting> lines, long from, long wanted) {
        TalentRows rows = new TalentRows(sealer, lines);
        for (long index = from; index < Math.min(wanted, from + BATCH); index++) {
            rows.add(people.of(index));
        }
        return rows;
    }

    /** The counts of the register, which admissions keep, have not seen these people. */
    private void count() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select talent_count_anew()");
        }
    }

    private People people() {
        return new People(SEED, now.toLocalDate(), SampleUnit.all());
    }

    /** How many talents of the sample there are: those that nobody declared. */
    public long talents() throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select (select count(*) from talent)"
                        + " - (select count(distinct talent_id) from declaration where talent_id is not null)")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** After so many rows at once the planner's picture is of an empty register. */
    private void analyze() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("analyze " + String.join(", ", TalentRows.tables(sealer)) + ", talent_count");
        }
        connection.commit();
    }

    /** Is told after each batch. */
    public interface Watcher {
        void reached(long done, long wanted);
    }
}
