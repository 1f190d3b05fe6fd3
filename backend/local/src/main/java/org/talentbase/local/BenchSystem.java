package org.talentbase.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.talentbase.local.bench.Bearer;
import org.talentbase.local.bench.Stage;

/** A database of its own with so many talents, and the API over it as production starts it. */
final class BenchSystem {
    private final long people;
    private final Bearer bearer;
    private final Parts parts;
    private final Settings settings;
    private final Secrets secrets;
    private final Postgres postgres;
    private final Path cache;

    BenchSystem(Path home, long people, Bearer bearer, Parts parts) throws IOException {
        this.people = people;
        this.bearer = bearer;
        this.parts = parts;
        this.settings = Settings.from(
                Map.of(
                        "TALENTBASE_DATA", "backend/target/bench/" + people,
                        "TALENTBASE_PORT", String.valueOf(freePort()),
                        "TALENTBASE_POSTGRES_PORT", String.valueOf(freePort())),
                home);
        Files.createDirectories(settings.data());
        this.secrets = Secrets.in(settings.data());
        this.postgres = new Postgres(settings, parts);
        this.cache = settings.data().resolve("api.aot");
    }

    /** Starts the database and lays what is missing in it. */
    void lay(Progress progress) throws Exception {
        progress.step("PostgreSQL for %,d".formatted(people), () -> {
            postgres.start(secrets.of("postgres"));
            return Databases.of(settings, secrets);
        });
        progress.step("Tables, and a cache of classes", () -> {
            api().migrate(bearer.settings(), cache);
            return cache;
        });
        new SampleRegion(settings, progress, secrets).lay(database(), people);
    }

    /** @param cached from the cache of classes */
    ChildProcess serve(boolean cached) throws Exception {
        List<String> options = new ArrayList<>(bearer.settings());
        // It searches more in a minute than an officer may on a day.
        options.add("-Dtalentbase.quota.search=" + Integer.MAX_VALUE);
        if (cached) {
            options.add("-XX:AOTCache=" + cache);
        }
        return api().startServing(options);
    }

    Stage stage(ChildProcess process) {
        return new Stage(
                people,
                settings.port(),
                database(),
                new Stage.Passwords(
                        secrets.of("postgres"), secrets.of("talentbase_owner"), secrets.of("talentbase_app")),
                Path.of(postgres.log()),
                secrets.keysFile(),
                process.handle().pid());
    }

    private Api api() {
        return new Api(settings, parts, database(), secrets);
    }

    private String database() {
        return "jdbc:postgresql://127.0.0.1:" + settings.postgresPort() + "/talentbase";
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
