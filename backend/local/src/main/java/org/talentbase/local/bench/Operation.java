package org.talentbase.local.bench;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.talentbase.local.bench.Subjects.Subject;

/** One kind of request, ready to be sent, and its statements, ready to be run without it. */
final class Operation {
    /** Different requests whose statements are kept, so that the bare side reads as many different rows. */
    private static final int KEPT = 50;

    private final String name;
    private final double goal;
    private final List<byte[]> requests;
    private final List<Subject> subjects;
    private final List<Bare> bare;
    private final AtomicInteger turn = new AtomicInteger();

    private Operation(String name, double goal, List<byte[]> requests, List<Subject> subjects, List<Bare> bare) {
        this.name = name;
        this.goal = goal;
        this.requests = requests;
        this.subjects = subjects;
        this.bare = bare;
    }

    /** @param goal the least ratio of the API's rate to that of its bare statements */
    static Operation reading(String name, double goal, List<byte[]> requests) {
        return new Operation(name, goal, requests, List.of(), new ArrayList<>());
    }

    /** Each request acts on the subject of the same place, and can be sent once. */
    static Operation acting(String name, double goal, List<byte[]> requests, List<Subject> subjects) {
        return new Operation(name, goal, requests, subjects, new ArrayList<>());
    }

    /** The same requests, once learnt, of whose statements less is run bare. */
    Operation less(UnaryOperator<Bare> less) {
        return new Operation(
                name, goal, requests, subjects, bare.stream().map(less).toList());
    }

    String name() {
        return name;
    }

    double goal() {
        return goal;
    }

    boolean acts() {
        return !subjects.isEmpty();
    }

    /** Sends some requests one by one and keeps what the application had the server do. */
    void learn(StatementLog log, Wire wire) throws Exception {
        int howMany = acts() ? 1 : Math.min(KEPT, requests.size());
        // What a first request alone sends, such as a cache's filling, is not of the request.
        int warmUp = 3;
        for (int i = 0; i < warmUp + howMany; i++) {
            int index = turn.getAndIncrement() % requests.size();
            long since = System.currentTimeMillis();
            List<StatementLog.Sent> sent = log.during(() -> wire.exchange(requests.get(index)));
            if (i >= warmUp) {
                bare.add(new Bare(sent, since, acts() ? subjects.get(index).names() : List.of()));
            }
        }
    }

    /** How many statements a request takes, BEGIN and COMMIT aside. */
    long statements() {
        return bare.stream().mapToLong(Bare::statements).max().orElseThrow();
    }

    /** @return the next turn, or -1 when all subjects have had theirs */
    int turn() {
        int next = turn.getAndIncrement();
        return acts() && next >= requests.size() ? -1 : next;
    }

    void send(Wire wire, int turn) throws Exception {
        wire.exchange(requests.get(turn % requests.size()));
    }

    void runBare(Connection connection, int turn) throws Exception {
        bare.get(turn % bare.size()).run(connection, acts() ? subjects.get(turn).names() : List.of());
    }
}
