package org.talentbase.local.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.talentbase.local.bench.Measured.Figure;
import org.talentbase.local.bench.Round.Worker;

/**
 * Measures each operation on each stage: rounds over the API and rounds of its bare statements take turns, so that whatever
 * else the machine does weighs on both; the middle of the rounds counts.
 */
public final class Bench {
    private static final int CONNECTIONS = 8;
    private static final int ROUNDS = 5;
    private static final double SECONDS = 1;

    /** Until the Java machine has compiled what is hot, each reading is measured once in vain, and then after so long. */
    private static final double WARM_UP_SECONDS = 15;

    /** Acts in one round, over API and bare side each, and in the warm-up: all are fewer than are prepared. */
    private static final int ACTS = 300;

    private static final int WARM_UP_ACTS = 6_000;

    private static final String GROUP_BY = """
            select category, tier, territory_code, education, count(*) from talent_counted
             where region_id = (select organisation_id from account where username = 'regional.nm')
             group by category, tier, territory_code, education""";

    private final Bearer bearer;
    private final Consumer<String> progress;

    /** @param progress is told what is being measured */
    public Bench(Bearer bearer, Consumer<String> progress) {
        this.bearer = bearer;
        this.progress = progress;
    }

    /** All figures of one stage. */
    public List<Figure> measure(Stage stage) throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (Connection superuser = stage.superuser();
                Connection owner = stage.owner()) {
            Subjects.clear(owner);
            List<Operation> operations = new Operations(stage, owner, bearer).all();
            run(owner, "vacuum analyze");
            learn(operations, new StatementLog(superuser, stage.serverLog()), stage.port());
            for (Operation operation : operations) {
                if (!operation.acts()) {
                    measure(operation, stage);
                }
            }
            for (Operation operation : operations) {
                Figure figure = measure(operation, stage);
                progress.accept("  %s: %d statements, %,.0f a second, %,.0f bare"
                        .formatted(figure.name(), figure.statements(), figure.rate(), figure.bareRate()));
                figures.add(figure);
            }
        }
        return figures;
    }

    /** What counting four dimensions of a region costs, of which {@code cross-tab} reads the kept counts. */
    public double groupByMillis(Stage stage) throws Exception {
        double[] millis = new double[ROUNDS];
        try (Connection app = stage.app()) {
            for (int i = 0; i < millis.length; i++) {
                long start = System.nanoTime();
                run(app, GROUP_BY);
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        return middle(millis);
    }

    private static void learn(List<Operation> operations, StatementLog log, int port) throws Exception {
        log.on();
        try (Wire wire = new Wire(port)) {
            for (Operation operation : operations) {
                operation.learn(log, wire);
            }
        } finally {
            log.off();
        }
    }

    private static Figure measure(Operation operation, Stage stage) throws Exception {
        List<AutoCloseable> open = new ArrayList<>();
        try {
            List<Worker> api = new ArrayList<>();
            List<Worker> bare = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                Wire wire = new Wire(stage.port());
                Connection connection = stage.app();
                open.add(wire);
                open.add(connection);
                api.add(turn -> operation.send(wire, turn));
                bare.add(turn -> operation.runBare(connection, turn));
            }
            return rounds(operation, api, bare);
        } finally {
            for (AutoCloseable one : open) {
                one.close();
            }
        }
    }

    private static Figure rounds(Operation operation, List<Worker> api, List<Worker> bare) throws Exception {
        int limit = operation.acts() ? ACTS : Integer.MAX_VALUE;
        Round.of(api, operation, WARM_UP_SECONDS, operation.acts() ? WARM_UP_ACTS : limit);
        Round.of(bare, operation, 1, limit);
        double[] rates = new double[ROUNDS];
        double[] bareRates = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        List<long[]> nanos = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            Round one = Round.of(api, operation, SECONDS, limit);
            Round other = Round.of(bare, operation, SECONDS, limit);
            rates[i] = one.rate();
            bareRates[i] = other.rate();
            ratios[i] = one.rate() / other.rate();
            nanos.add(one.nanos());
        }
        Round all = new Round(
                0, nanos.stream().flatMapToLong(LongStream::of).sorted().toArray());
        return new Figure(
                operation.name(),
                operation.statements(),
                middle(rates),
                middle(bareRates),
                middle(ratios),
                operation.goal(),
                all.millis(50),
                all.millis(95));
    }

    private static double middle(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void run(Connection connection, String sql) throws Exception {
        try (Statement statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                try (ResultSet rows = statement.getResultSet()) {
                    while (rows.next()) {
                        rows.getObject(1);
                    }
                }
            }
        }
    }
}
