package org.talentbase.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
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
        List<Figure> tenth = on(people / 10, (bench, stage, start) -> bench.measure(stage));
        Measured measured = on(people, (bench, stage, start) -> {
            long idle = megabytes(stage, "VmRSS");
            List<Figure> figures = bench.measure(stage);
            Memory memory = new Memory(idle, megabytes(stage, "VmHWM"));
            double counted = bench.groupByMillis(stage);
            return new Measured(machine(), people, figures, tenth, counted, start, memory);
        });
        Path file = home.resolve("backend/target/bench.json");
        measured.write(file);
        progress.line("\n" + measured.table() + "\n\n" + home.relativize(file));
    }

    private <T> T on(long people, Measuring<T> measuring) throws Exception {
        Settings settings = settings(people);
        Files.createDirectories(settings.data());
        Secrets secrets = Secrets.in(settings.data());
        Postgres postgres = new Postgres(settings, parts);
        Databases databases = progress.step("PostgreSQL for %,d".formatted(people), () -> {
            postgres.start(secrets.of("postgres"));
            return Databases.of(settings, secrets);
        });
        String database = databases.address("talentbase");
        Bearer bearer = new Bearer(settings.issuer());
        Api api = new Api(settings, parts, database, secrets);
        // The first start makes the tables.
        ChildProcess process = api.startPackaged(bearer.settings());
        new SampleRegion(settings, progress, secrets).lay(database, people);
        double[] starts = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            process.stop();
            long begun = System.nanoTime();
            process = api.startPackaged(bearer.settings());
            starts[i] = (System.nanoTime() - begun) / 1e9;
        }
        Arrays.sort(starts);
        TimeUnit.SECONDS.sleep(QUIET_SECONDS);
        Stage stage = new Stage(
                people,
                settings.port(),
                database,
                new Stage.Passwords(
                        secrets.of("postgres"), secrets.of("talentbase_owner"), secrets.of("talentbase_app")),
                Path.of(postgres.log()),
                secrets.keysFile(),
                process.handle().pid());
        T result = measuring.on(new Bench(bearer, progress::line), stage, starts[STARTS / 2]);
        process.stop();
        postgres.stop();
        return result;
    }

    private Settings settings(long people) throws IOException {
        return Settings.from(
                Map.of(
                        "TALENTBASE_DATA", "backend/target/bench/" + people,
                        "TALENTBASE_PORT", String.valueOf(freePort()),
                        "TALENTBASE_POSTGRES_PORT", String.valueOf(freePort())),
                home);
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

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** What is done on a system that runs. */
    private interface Measuring<T> {
        T on(Bench bench, Stage stage, double startSeconds) throws Exception;
    }
}
