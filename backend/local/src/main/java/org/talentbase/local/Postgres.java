package org.talentbase.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** PostgreSQL from the binaries that come as a Maven artefact; listens on loopback only. */
final class Postgres implements Parts.Part {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    /** PostgreSQL's own settings are for 128 MB and a disk that turns. */
    private static final String TUNED =
            " -c shared_buffers=512MB -c effective_cache_size=2GB -c random_page_cost=1.1" + " -c max_wal_size=4GB";

    private final Settings settings;
    private final Parts parts;
    private final PostgresUser user;
    private final Path binaries;
    private final Path cluster;

    Postgres(Settings settings, Parts parts) {
        this.settings = settings;
        this.parts = parts;
        this.binaries = settings.data().resolve("servers/postgres-18.6.0");
        this.cluster = settings.data().resolve("postgres");
        this.user = PostgresUser.choose(settings.data(), cluster);
    }

    /** Starts it, first making an empty database whose superuser has this password. */
    void start(String password) throws IOException, InterruptedException {
        if (Files.notExists(binaries)) {
            unpack();
        }
        if (Files.notExists(cluster.resolve("PG_VERSION"))) {
            initialise(password);
        }
        stopLeftover();
        parts.add(this);
        // pg_ctl gives the server a session of its own, out of reach of the terminal's Ctrl-C.
        int code = run("start", "-w", "-t", "120", "-o", "-p " + settings.postgresPort() + TUNED);
        if (code != 0) {
            throw new Failure("PostgreSQL did not start: read " + log());
        }
        parts.hold(this);
    }

    private void unpack() throws IOException {
        String name = "/postgres-" + platform() + ".txz";
        try (InputStream packed = Postgres.class.getResourceAsStream(name)) {
            if (packed == null) {
                throw new Failure("No PostgreSQL binaries for this platform (" + platform()
                        + "): give one of your own by TALENTBASE_POSTGRES_URL, _USER and _PASSWORD");
            }
            Archive.unpack(packed, ".", binaries);
        }
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return system + "-" + processor;
    }

    private void initialise(String password) throws IOException, InterruptedException {
        Path unfinished = cluster.resolveSibling("postgres.unfinished");
        Path passwordFile = cluster.resolveSibling("postgres.password");
        Folders.delete(unfinished);
        Files.deleteIfExists(passwordFile);
        Files.createDirectory(unfinished, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile, password);
        user.give(unfinished);
        user.give(passwordFile);
        List<String> words = new ArrayList<>(user.prefix());
        words.addAll(List.of(binaries.resolve("bin/initdb").toString(), "-D", unfinished.toString()));
        words.addAll(List.of("-U", "postgres", "--pwfile=" + passwordFile, "--auth=scram-sha-256", "--encoding=UTF8"));
        words.addAll(List.of("--no-locale", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        words.addAll(List.of("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="));
        parts.run(command(words));
        Files.delete(passwordFile);
        Files.move(unfinished, cluster);
    }

    /** A server that a killed run has left on the same data would keep its port. */
    private void stopLeftover() throws IOException, InterruptedException {
        if (Files.exists(cluster.resolve("postmaster.pid"))) {
            run("stop", "-m", "fast", "-w", "-t", "30");
        }
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(user.prefix());
        words.addAll(List.of(binaries.resolve("bin/pg_ctl").toString(), "-D", cluster.toString()));
        words.addAll(List.of(arguments));
        return ChildProcess.start(command(words)).await();
    }

    private ChildProcess.Command command(List<String> words) {
        return new ChildProcess.Command("PostgreSQL", rank(), words, Map.of("LC_ALL", "C"), binaries, logFile());
    }

    private Path logFile() {
        return settings.logs().resolve("postgres.log");
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public String log() {
        return logFile().toString();
    }

    @Override
    public int rank() {
        return 1;
    }

    @Override
    public ProcessHandle handle() {
        try {
            String id = Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst();
            return ProcessHandle.of(Long.parseLong(id.strip()))
                    .orElseThrow(() -> new Failure("PostgreSQL has ended: read " + log()));
        } catch (IOException e) {
            throw new Failure("PostgreSQL has ended: read " + log(), e);
        }
    }

    @Override
    public boolean alive() {
        try {
            return handle().isAlive();
        } catch (Failure e) {
            return false;
        }
    }

    @Override
    public void stop() {
        if (!alive()) {
            return;
        }
        ProcessHandle server = handle();
        try {
            if (run("stop", "-m", "fast", "-w", "-t", "20") != 0) {
                run("stop", "-m", "immediate", "-w", "-t", "10");
            }
            // pg_ctl waits for the end of the work, which is a moment before that of the process.
            ChildProcess.gone(List.of(server), Duration.ofSeconds(5));
        } catch (IOException e) {
            throw new Failure("PostgreSQL could not be stopped: read " + log(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
