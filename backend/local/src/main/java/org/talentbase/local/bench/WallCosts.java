package org.talentbase.local.bench;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.talentbase.local.bench.Measured.Walls;
import org.talentbase.local.bench.Round.Worker;

/**
 * What it costs that nobody reaches what is not theirs: a list's statements as the application's role, which must be told who
 * asks, against the same as the owner, whom no policy holds; and what each request asks before its own work.
 */
final class WallCosts implements AutoCloseable {
    private static final int CONNECTIONS = 8;
    private static final int ROUNDS = 11;
    private static final double SECONDS = 1;

    private final Stage stage;
    private final List<Connection> open = new ArrayList<>();

    WallCosts(Stage stage) {
        this.stage = stage;
    }

    /** @param asking a request of many accounts */
    Walls of(Operation list, Operation asking, Unseen unseen) throws Exception {
        Operation untold = list.less(Bare::untold);
        Operation rights = asking.less(Bare::asked);
        List<Worker> behind = new ArrayList<>();
        List<Worker> without = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            behind.add(worker(list, stage.app()));
            without.add(worker(untold, stage.owner()));
        }
        List<Worker> alone = List.of(worker(rights, stage.app()));
        double[] told = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        double[] longer = new double[ROUNDS];
        double[] millis = new double[ROUNDS];
        // The first is in vain: the server has not prepared the statements yet.
        for (int i = -1; i < ROUNDS; i++) {
            int round = Math.max(i, 0);
            told[round] = Round.of(behind, list, SECONDS, Integer.MAX_VALUE).rate();
            bare[round] = Round.of(without, untold, SECONDS, Integer.MAX_VALUE).rate();
            longer[round] = (bare[round] / told[round] - 1) * 100;
            millis[round] = Round.of(alone, rights, SECONDS, Integer.MAX_VALUE).millis(50);
        }
        return new Walls(
                Bench.middle(told),
                Bench.middle(bare),
                Bench.middle(longer),
                Bench.middle(millis),
                unseen.difference(stage.port()));
    }

    private Worker worker(Operation operation, Connection connection) {
        open.add(connection);
        return turn -> operation.runBare(connection, turn);
    }

    @Override
    public void close() throws Exception {
        for (Connection one : open) {
            one.close();
        }
    }
}
