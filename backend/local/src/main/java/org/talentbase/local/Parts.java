package org.talentbase.local;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/** Everything that this run has started, so that all of it is stopped, in order, however the run ends. */
final class Parts {
    private final List<Part> started = new ArrayList<>();
    private final Lifeline lifeline;
    private boolean stopping;

    Parts(Lifeline lifeline) {
        this.lifeline = lifeline;
    }

    /** Starts a process whose output goes to a log; parts of a higher rank are stopped first. */
    synchronized ChildProcess process(ChildProcess.Command command) throws IOException {
        refuseWhenStopping();
        ChildProcess part = ChildProcess.start(command);
        started.add(part);
        lifeline.hold(part.handle());
        return part;
    }

    /** Takes charge of something that is not this process's child. */
    synchronized void add(Part part) {
        refuseWhenStopping();
        started.add(part);
    }

    /** Makes sure that it ends with this process, which it is not a child of. */
    void hold(Part part) {
        lifeline.hold(part.handle());
    }

    /** Runs a command to its end; its failure is a line that names its log. */
    void run(ChildProcess.Command command) throws IOException, InterruptedException {
        ChildProcess part = process(command);
        int code = part.await();
        forget(part);
        if (code != 0) {
            throw new Failure("%s failed (%d): read %s".formatted(part.name(), code, part.log()));
        }
    }

    /** Waits until the check says yes; a part that ends before, or does not come in time, fails the run. */
    void ready(Part part, Callable<Boolean> check, Duration limit) throws Exception {
        long end = System.nanoTime() + limit.toNanos();
        while (!check.call()) {
            if (!part.alive()) {
                throw new Failure("%s did not start: read %s".formatted(part.name(), part.log()));
            }
            if (System.nanoTime() > end) {
                throw new Failure(
                        "%s did not answer within %d s: read %s".formatted(part.name(), limit.toSeconds(), part.log()));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        part.handle().descendants().forEach(lifeline::hold);
    }

    /** Blocks until one of the parts ends by itself, and gives it. */
    Part awaitEnd() throws InterruptedException {
        while (true) {
            synchronized (this) {
                for (Part part : started) {
                    if (!stopping && !part.alive()) {
                        return part;
                    }
                }
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
    }

    synchronized boolean none() {
        return started.isEmpty();
    }

    /** Stops all of it, the last rank first. Nothing can be started any more. */
    void stop() {
        List<Part> parts;
        synchronized (this) {
            stopping = true;
            parts = new ArrayList<>(started);
        }
        parts.sort(Comparator.comparingInt(Part::rank).reversed());
        parts.forEach(Part::stop);
        lifeline.release();
    }

    private synchronized void forget(Part part) {
        started.remove(part);
    }

    private void refuseWhenStopping() {
        if (stopping) {
            throw new CancellationException("Stopping");
        }
    }

    /** One running thing. */
    interface Part {
        String name();

        /** Where to read about it. */
        String log();

        int rank();

        ProcessHandle handle();

        boolean alive();

        /** Asks it to end, waits, and ends it by force when it does not. */
        void stop();
    }
}
