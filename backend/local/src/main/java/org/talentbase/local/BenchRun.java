package org.talentbase.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.talentbase.local.bench.Bearer;
import org.talentbase.local.bench.Bench;
import org.talentbase.local.bench.Measured;
import org.talentbase.local.bench.Measured.Figure;
import org.talentbase.local.bench.Measured.Memory;
import org.talentbase.local.bench.Measured.Starts;
import org.talentbase.local.bench.Measured.Walls;
import org.talentbase.local.bench.Stage;

/**
 * {@code make bench}: systems of its own, one with as many talents as asked and one with a tenth, on free ports and without
 * Keycloak, whose tokens it makes itself. Their databases are kept between runs.
 */
final class BenchRun {
    private static final int STARTS = 3;
    private static final int QUIET_SECONDS = 5;

    private final Path home;
    private final Progress progress;
    private final Parts parts;

    BenchRun(Path home, Progress progress, Parts parts) {
        this.home = home;
        this.progress = progress;
        this.parts = parts;
    }

    /** @param people how many talents the larger one has */
    void of(long people) throws Exception {
        Bearer bearer = new Bearer(Settings.from(Map.of(), home).issuer());
        BenchSystem tenth = new BenchSystem(home, people / 10, bearer, parts);
        BenchSystem whole = new BenchSystem(home, people, bearer, parts);
        tenth.lay(progress);
        whole.lay(progress);
        Starts starts = new Starts(seconds(whole, false), seconds(whole, true));
        Stage small = tenth.stage(tenth.serve(true));
        Stage large = whole.stage(whole.serve(true));
        TimeUnit.SECONDS.sleep(QUIET_SECONDS);
        long idle = megabytes(large, "VmRSS");
        Bench bench = new Bench(bearer, progress::line);
        List<List<Figure>> figures = bench.measure(List.of(small, large));
        Memory memory = new Memory(idle, megabytes(large, "VmHWM"));
        double counted = bench.groupByMillis(large);
        Walls walls = bench.walls(large);
        Measured measured =
                new Measured(machine(), people, figures.getLast(), figures.getFirst(), counted, walls, starts, memory);
        Path file = home.resolve("backend/target/bench.json");
        measured.write(file);
        progress.line("\n" + measured.table() + "\n\n" + home.relativize(file));
    }

    /** From the start of the process to its first answer: the middle of some. */
    private static double seconds(BenchSystem system, boolean cached) throws Exception {
        double[] seconds = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            long begun = System.nanoTime();
            ChildProcess process = system.serve(cached);
            seconds[i] = (System.nanoTime() - begun) / 1e9;
            process.stop();
        }
        Arrays.sort(seconds);
        return seconds[STARTS / 2];
    }

    /** From what Linux says of the process; 0 elsewhere. */
    private static long megabytes(Stage stage, String what) throws IOException {
        Path status = Path.of("/proc/" + stage.process() + "/status");
        return Files.notExists(status)
                ? 0
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith(what))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .sum();
    }

    private static String machine() throws IOException {
        Path processors = Path.of("/proc/cpuinfo");
        String model = Files.notExists(processors)
                ? System.getProperty("os.arch")
                : Files.readAllLines(processors).stream()
                        .filter(line -> line.startsWith("model name"))
                        .findFirst()
                        .orElse(System.getProperty("os.arch"))
                        .replaceFirst(".*: ", "");
        return "%d × %s, %s, Java %s, PostgreSQL 18"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        model,
                        System.getProperty("os.name"),
                        System.getProperty("java.version"));
    }
}
