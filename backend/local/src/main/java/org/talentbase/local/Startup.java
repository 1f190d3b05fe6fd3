package org.talentbase.local;

import java.nio.file.Files;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.talentbase.local.sample.Sample;

/** The order in which the parts come up; what does not need another is not kept waiting. */
final class Startup {
    /** Unpacked servers, an empty database, logs. */
    private static final long MEGABYTES_FIRST = 1500;

    private static final long MEGABYTES_LATER = 200;

    private final Settings settings;
    private final Progress progress;
    private final Parts parts;
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory());

    Startup(Settings settings, Progress progress, Parts parts) {
        this.settings = settings;
        this.progress = progress;
        this.parts = parts;
    }

    void packaged() throws Exception {
        check();
        withServers(api -> progress.step("API and page", () -> {
            api.startPackaged();
            return null;
        }));
    }

    /** @param maven the program of a Maven that Quarkus's development mode accepts */
    void fromSources(String maven) throws Exception {
        check();
        Checks.portIsFree(settings.apiPort(), "the API in development", "TALENTBASE_API_PORT");
        withServers(api -> progress.step("API and page from their sources", () -> {
            api.startFromSources(maven);
            return null;
        }));
    }

    /** The database alone, for as long as it takes to add people to it. */
    void enlargeSample(String size) throws Exception {
        if (settings.postgres() == null && Files.notExists(settings.data().resolve("postgres"))) {
            throw new Failure("There is no database in " + settings.data() + " yet: `make run` once, which makes it");
        }
        Secrets secrets = Secrets.in(settings.data());
        Databases databases = progress.step("PostgreSQL", () -> databases(secrets));
        new SampleRegion(settings, progress, secrets).lay(databases.address("talentbase"), people(size));
    }

    /** Adds people to a system that runs on this data already; false when none does. */
    static boolean enlargedRunning(Settings settings, Progress progress, String size) throws Exception {
        if (settings.postgres() != null || Files.notExists(settings.data().resolve("postgres"))) {
            return false;
        }
        SampleRegion region = new SampleRegion(settings, progress, Secrets.in(settings.data()));
        String url = "jdbc:postgresql://127.0.0.1:" + settings.postgresPort() + "/talentbase";
        if (!region.reachable(url)) {
            return false;
        }
        region.lay(url, people(size));
        return true;
    }

    /** @throws Failure when it is not a number of people */
    static long people(String size) {
        if (!size.matches("[0-9]{1,7}")) {
            throw new Failure(
                    "SIZE=" + size + " is not a number of people up to 9999999: such as `make sample SIZE=100000`");
        }
        return Long.parseLong(size);
    }

    private void check() throws Exception {
        boolean first = Files.notExists(settings.data().resolve("postgres"));
        Checks.space(settings.data(), first ? MEGABYTES_FIRST : MEGABYTES_LATER);
        Checks.portIsFree(settings.port(), "the page", "TALENTBASE_PORT");
        if (settings.keycloak() == null) {
            Checks.portIsFree(settings.keycloakPort(), "Keycloak", "TALENTBASE_KEYCLOAK_PORT");
        }
        if (settings.postgres() == null) {
            Checks.portIsFree(settings.postgresPort(), "PostgreSQL", "TALENTBASE_POSTGRES_PORT");
        }
    }

    private void withServers(ApiStart start) throws Exception {
        Secrets secrets = Secrets.in(settings.data());
        Keycloak keycloak = settings.keycloak() == null ? new Keycloak(settings, parts, progress) : null;
        Future<?> prepared = threads.submit(() -> prepare(keycloak));
        Databases databases = progress.step("PostgreSQL", () -> databases(secrets));
        CompletionService<@Nullable Void> both = new ExecutorCompletionService<>(threads);
        both.submit(() -> {
            prepared.get();
            if (keycloak != null) {
                progress.step("Keycloak", () -> keycloak.start(databases.address("keycloak"), secrets));
            }
            return null;
        });
        both.submit(() -> {
            String database = databases.address("talentbase");
            start.with(new Api(settings, parts, database, secrets));
            // The API's start has made the tables.
            new SampleRegion(settings, progress, secrets).lay(database, Sample.USUAL_SIZE);
            return null;
        });
        // The first that fails ends the waiting for the other.
        finished(both.take());
        finished(both.take());
    }

    private @Nullable Void prepare(@Nullable Keycloak keycloak) throws Exception {
        if (keycloak != null && !keycloak.prepared()) {
            progress.step("Keycloak: unpack and configure, once", keycloak::prepare);
        }
        return null;
    }

    private static void finished(Future<?> work) throws Exception {
        try {
            work.get();
        } catch (ExecutionException e) {
            Throwable cause = e;
            while (cause instanceof ExecutionException && cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw cause instanceof Exception exception ? exception : e;
        }
    }

    private Databases databases(Secrets secrets) throws Exception {
        if (settings.postgres() == null) {
            new Postgres(settings, parts).start(secrets.of("postgres"));
        }
        return Databases.of(settings, secrets);
    }

    /** How the API is started, once the database is there. */
    private interface ApiStart {
        void with(Api api) throws Exception;
    }
}
