package org.talentbase.local.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * So many workers at once for a while.
 *
 * @param rate completed a second
 * @param nanos how long each took, ascending
 */
record Round(double rate, long[] nanos) {

    /**
     * @param limit how many at most, since some can be done only once
     */
    static Round of(List<Worker> workers, Operation operation, double seconds, int limit) throws Exception {
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        int each = limit / workers.size();
        List<Future<long[]>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(workers.size())) {
            for (Worker worker : workers) {
                running.add(threads.submit(() -> run(worker, operation, end, each)));
            }
        }
        List<long[]> done = new ArrayList<>();
        for (Future<long[]> one : running) {
            done.add(one.get());
        }
        double took = (System.nanoTime() - start) / 1e9;
        long[] all = done.stream().flatMapToLong(LongStream::of).sorted().toArray();
        return new Round(all.length / took, all);
    }

    /** What so many percent of them did not exceed. */
    double millis(int percent) {
        return nanos.length == 0 ? 0 : nanos[Math.min(nanos.length - 1, nanos.length * percent / 100)] / 1e6;
    }

    private static long[] run(Worker worker, Operation operation, long end, int limit) throws Exception {
        long[] took = new long[Math.min(limit, 200_000)];
        int done = 0;
        while (done < took.length && System.nanoTime() < end) {
            int turn = operation.turn();
            if (turn < 0) {
                break;
            }
            long begun = System.nanoTime();
            worker.work(turn);
            took[done++] = System.nanoTime() - begun;
        }
        return Arrays.copyOf(took, done);
    }

    /** Does the one piece of work whose turn it is. */
    interface Worker {
        void work(int turn) throws Exception;
    }
}
