package org.talentbase.local.sample;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.talentbase.platform.crypto.Sealer;

/** Lays the sample region into a database whose migrations have run. What is there already is left alone. */
public final class Sample {
    /** How many talents a first run makes. */
    public static final int USUAL_SIZE = 2000;

    /** Stands in each version for the declaration that these people never handed in. */
    static final UUID COLLECTION = UUID.fromString("01900000-0000-7000-8000-00000000c011");

    private static final long SEED = 20_261_121;

    /** People in one transaction: what memory holds at once. */
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
        Organisations.lay(connection, issuer);
        new Declarations(sealer, people(), now).lay(connection, issuer);
        connection.commit();
    }

    /** Adds talents until there are so many of the sample; a run that was broken off is taken up where it stood. */
    public void addTalents(long wanted, Watcher watcher) throws SQLException, IOException {
        connection.setAutoCommit(false);
        long done = talents();
        if (done >= wanted) {
            return;
        }
        People people = people();
        Map<UUID, Reporting> lines = Reporting.ofUnits(connection);
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        TalentRows rows = new TalentRows(sealer);
        while (done < wanted) {
            long end = Math.min(wanted, done + BATCH);
            for (; done < end; done++) {
                Person person = people.of(done);
                rows.add(person, Objects.requireNonNull(lines.get(person.unit().id())));
            }
            rows.send(copy);
            connection.commit();
            watcher.reached(done, wanted);
        }
        analyze();
    }

    private People people() {
        return new People(SEED, now.toLocalDate(), SampleUnit.all());
    }

    /** How many talents of the sample there are. */
    public long talents() throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(
                "select count(*) from talent_version where declaration_id = ? and number = 1")) {
            count.setObject(1, COLLECTION);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** After so many rows at once the planner's picture is of an empty register. */
    private void analyze() throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String table : List.of("talent", "talent_category", "talent_name")) {
                statement.execute("analyze " + table);
            }
        }
        connection.commit();
    }

    /** Is told after each batch. */
    public interface Watcher {
        void reached(long done, long wanted);
    }
}
