package org.talentbase.local;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Says what is going on: a line for each step that ends, and on a terminal a moving one for those under way. */
final class Progress {
    private static final String[] WHEEL = {"⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"};

    private final PrintStream out;
    private final boolean terminal;
    private final Map<String, Long> running = new LinkedHashMap<>();
    private int turn;

    Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
        if (terminal) {
            Thread.ofPlatform().daemon().name("progress").start(this::spin);
        }
    }

    /** Does the work, and says how long it took in seconds. */
    <T> T step(String name, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        begin(name, start);
        boolean done = false;
        try {
            T result = work.call();
            done = true;
            return result;
        } finally {
            end(name, start, done);
        }
    }

    synchronized void line(String text) {
        clear();
        out.println(text);
        out.flush();
    }

    private synchronized void begin(String name, long start) {
        running.put(name, start);
        if (!terminal) {
            out.println("… " + name);
            out.flush();
        }
    }

    private synchronized void end(String name, long start, boolean done) {
        running.remove(name);
        line("%s %s (%.1f s)".formatted(done ? "✓" : "✗", name, seconds(start)));
    }

    private void spin() {
        while (true) {
            try {
                Thread.sleep(120);
            } catch (InterruptedException e) {
                return;
            }
            draw();
        }
    }

    private synchronized void draw() {
        if (running.isEmpty()) {
            return;
        }
        clear();
        out.print(WHEEL[turn++ % WHEEL.length] + " "
                + running.entrySet().stream()
                        .map(step -> "%s %.0f s".formatted(step.getKey(), seconds(step.getValue())))
                        .collect(Collectors.joining(" · ")));
        out.flush();
    }

    private void clear() {
        if (terminal) {
            out.print("\r\033[K");
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
