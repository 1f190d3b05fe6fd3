package org.talentbase.local.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.talentbase.local.bench.Measured.Figure;
import org.talentbase.local.bench.Measured.Walls;

/**
 * Measures each operation on each stage: rounds over the API and rounds of its bare statements, on the larger stage and the
 * smaller, take turns, so that whatever else the machine does weighs on all; the middle of the rounds counts.
 */
public final class Bench {
    static final int ROUNDS = 5;

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

    /** All figures of each stage: their rounds take turns too, since growth is read from the difference between them. */
    public List<List<Figure>> measure(List<Stage> stages) throws Exception {
        List<List<Operation>> operations = new ArrayList<>();
        for (Stage stage : stages) {
            operations.add(prepared(stage));
        }
        // Until the Java machine has compiled what is hot, each reading is measured once in vain.
        for (int o = 0; o < operations.getFirst().size(); o++) {
            if (!operations.getFirst().get(o).acts()) {
                contests(operations, o, stages, Contest::warmUp);
            }
        }
        List<List<Figure>> figures = new ArrayList<>();
        stages.forEach(stage -> figures.add(new ArrayList<>()));
        for (int o = 0; o < operations.getFirst().size(); o++) {
            List<Figure> measured = contests(operations, o, stages, Bench::compete);
            for (int s = 0; s < measured.size(); s++) {
                figures.get(s).add(measured.get(s));
            }
            tell(measured);
        }
        return figures;
    }

    private List<Operation> prepared(Stage stage) throws Exception {
        try (Connection superuser = stage.superuser();
                Connection owner = stage.owner()) {
            Subjects.clear(owner);
            Crowd.lay(owner);
            List<Operation> operations = new Operations(stage, owner, bearer).all();
            run(owner, "vacuum analyze");
            learn(operations, new StatementLog(superuser, stage.serverLog()), stage.port());
            return operations;
        }
    }

    private static <T> T contests(List<List<Operation>> operations, int which, List<Stage> stages, Match<T> match)
            throws Exception {
        List<Contest> contests = new ArrayList<>();
        try {
            for (int s = 0; s < stages.size(); s++) {
                contests.add(new Contest(operations.get(s).get(which), stages.get(s)));
            }
            return match.between(contests);
        } finally {
            for (Contest contest : contests) {
                contest.close();
            }
        }
    }

    private static List<Figure> compete(List<Contest> contests) throws Exception {
        Contest.warmUp(contests);
        for (int i = 0; i < ROUNDS; i++) {
            for (Contest contest : contests) {
                contest.round();
            }
        }
        return contests.stream().map(Contest::figure).toList();
    }

    private void tell(List<Figure> measured) {
        Figure last = measured.getLast();
        progress.accept("  %s: %d statements, %,.0f a second, %,.0f bare"
                .formatted(last.name(), last.statements(), last.rate(), last.bareRate()));
    }

    private interface Match<T> {
        T between(List<Contest> contests) throws Exception;
    }

    /** What counting four dimensions of a region costs, of which {@code cross-tab} reads the kept counts. */
    public double groupByMillis(Stage stage) throws Exception {
        double[] millis = new double[ROUNDS];
        try (Connection owner = stage.owner()) {
            for (int i = 0; i < millis.length; i++) {
                long start = System.nanoTime();
                run(owner, GROUP_BY);
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        return middle(millis);
    }

    /** What rights and scope cost a request, and the policies of the tables a list. */
    public Walls walls(Stage stage) throws Exception {
        try (Connection superuser = stage.superuser();
                Connection owner = stage.owner();
                WallCosts costs = new WallCosts(stage)) {
            Operations operations = new Operations(stage, owner, bearer);
            Operation list = operations.list();
            Operation asking = operations.asking();
            learn(List.of(list, asking), new StatementLog(superuser, stage.serverLog()), stage.port());
            return costs.of(list, asking, operations.unseen());
        }
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

    static double middle(double[] values) {
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
