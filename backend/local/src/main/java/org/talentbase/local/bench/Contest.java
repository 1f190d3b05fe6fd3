package org.talentbase.local.bench;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.talentbase.local.bench.Measured.Figure;
import org.talentbase.local.bench.Round.Worker;

/** One operation on one stage: the API against its bare statements, over as many connections. */
final class Contest implements AutoCloseable {
    private static final int CONNECTIONS = 8;
    private static final double SECONDS = 1;
    private static final double WARM_UP_SECONDS = 15;

    /** Acts in one round, over API and bare side each, and in the warm-up: all are fewer than are prepared. */
    private static final int ACTS = 300;

    private static final int WARM_UP_ACTS = 6_000;

    private final Operation operation;
    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<Worker> api = new ArrayList<>();
    private final List<Worker> bare = new ArrayList<>();
    private final List<Round> apiRounds = new ArrayList<>();
    private final List<Round> bareRounds = new ArrayList<>();

    Contest(Operation operation, Stage stage) throws Exception {
        this.operation = operation;
        for (int i = 0; i < CONNECTIONS; i++) {
            Wire wire = new Wire(stage.port());
            Connection connection = stage.app();
            open.add(wire);
            open.add(connection);
            api.add(turn -> operation.send(wire, turn));
            bare.add(turn -> operation.runBare(connection, turn));
        }
    }

    /** Both sides of all, until the Java machine has compiled what is hot. */
    static List<Contest> warmUp(List<Contest> contests) throws Exception {
        for (Contest contest : contests) {
            boolean acts = contest.operation.acts();
            Round.of(contest.api, contest.operation, WARM_UP_SECONDS, acts ? WARM_UP_ACTS : Integer.MAX_VALUE);
            Round.of(contest.bare, contest.operation, SECONDS, contest.limit());
        }
        return contests;
    }

    void round() throws Exception {
        apiRounds.add(Round.of(api, operation, SECONDS, limit()));
        bareRounds.add(Round.of(bare, operation, SECONDS, limit()));
    }

    Figure figure() {
        double[] ratios = new double[apiRounds.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = apiRounds.get(i).rate() / bareRounds.get(i).rate();
        }
        long[] nanos = apiRounds.stream()
                .flatMapToLong(round -> LongStream.of(round.nanos()))
                .sorted()
                .toArray();
        Round all = new Round(0, nanos);
        return new Figure(
                operation.name(),
                operation.statements(),
                Bench.middle(rates(apiRounds)),
                Bench.middle(rates(bareRounds)),
                Bench.middle(ratios),
                operation.goal(),
                all.millis(50),
                all.millis(95));
    }

    private static double[] rates(List<Round> rounds) {
        return rounds.stream().mapToDouble(Round::rate).toArray();
    }

    private int limit() {
        return operation.acts() ? ACTS : Integer.MAX_VALUE;
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }
}
