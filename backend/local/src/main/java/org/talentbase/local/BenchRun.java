package org.talentbase.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        List<Figure> tenth = on(people / 10, (bench, stage, starts) -> bench.measure(stage));
        Measured measured = on(people, (bench, stage, starts) -> {
            long idle = megabytes(stage, "VmRSS");
            List<Figure> figures = bench.measure(stage);
            Memory memory = new Memory(idle, megabytes(stage, "VmHWM"));
            double counted = bench.groupByMillis(stage);
            return new Measured(machine(), people, figures, tenth, counted, starts, memory);
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
        Path cache = settings.data().resolve("api.aot");
        progress.step("Tables, and a cache of classes", () -> {
            api.migrate(bearer.settings(), cache);
            return null;
        });
        new SampleRegion(settings, progress, secrets).lay(database, people);
        List<String> cached = new ArrayList<>(bearer.settings());
        cached.add("-XX:AOTCache=" + cache);
        Starts starts = new Starts(seconds(api, bearer.settings()), seconds(api, cached));
        ChildProcess process = api.startServing(cached);
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
        T result = measuring.on(new Bench(bearer, progress::line), stage, starts);
        process.stop();
        postgres.stop();
        return result;
    }

    /** From the start of the process to its first answer: the middle of some. */
    private static double seconds(Api api, List<String> options) throws Exception {
        double[] seconds = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            long begun = System.nanoTime();
            ChildProcess process = api.startServing(options);
            seconds[i] = (System.nanoTime() - begun) / 1e9;
            process.stop();
        }
        Arrays.sort(seconds);
        return seconds[STARTS / 2];
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
        T on(Bench bench, Stage stage, Starts starts) throws Exception;
    }
}
