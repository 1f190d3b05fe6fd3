package org.talentbase.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The order in which the parts come up; what does not need another is not kept waiting. */
final class Startup {
    /** Unpacked servers, an empty database, logs. */
    private static final long MEGABYTES_FIRST = 1500;

    private static final long MEGABYTES_LATER = 200;

    private final Settings settings;
    private final Progress progress;
    private final Parts parts;

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
        CompletableFuture<Void> prepared = aside(() -> {
            if (keycloak != null && !keycloak.prepared()) {
                progress.step("Keycloak: unpack and configure, once", keycloak::prepare);
            }
            return null;
        });
        Databases databases = progress.step("PostgreSQL", () -> databases(secrets));
        CompletableFuture<Void> running = prepared.thenCompose(done -> aside(() -> {
            if (keycloak != null) {
                progress.step("Keycloak", () -> keycloak.start(databases.address("keycloak"), secrets));
            }
            return null;
        }));
        CompletableFuture<Void> api = aside(() -> {
            start.with(new Api(settings, parts, databases.address("talentbase"), secrets));
            return null;
        });
        awaitBoth(running, api);
    }

    private Databases databases(Secrets secrets) throws Exception {
        Settings.ExternalPostgres external = settings.postgres();
        Databases databases;
        if (external == null) {
            new Postgres(settings, parts).start(secrets.of("postgres"));
            String url = "jdbc:postgresql://127.0.0.1:" + settings.postgresPort() + "/postgres";
            databases = new Databases(url, "postgres", secrets.of("postgres"));
        } else {
            databases = new Databases(external.url(), external.user(), external.password());
        }
        Path script = settings.home().resolve("docker/postgres/init.sql");
        databases.prepare(script, secrets);
        return databases;
    }

    private static CompletableFuture<Void> aside(Callable<@Nullable Void> work) {
        CompletableFuture<Void> result = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                work.call();
                result.complete(null);
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    /** The first to fail ends the waiting. */
    private static void awaitBoth(CompletableFuture<Void> one, CompletableFuture<Void> other) throws Exception {
        CompletableFuture<Void> failed = new CompletableFuture<>();
        CompletableFuture<Void> both = CompletableFuture.allOf(
                one.whenComplete((done, e) -> fail(failed, e)), other.whenComplete((done, e) -> fail(failed, e)));
        try {
            CompletableFuture.anyOf(both, failed).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static void fail(CompletableFuture<Void> failed, @Nullable Throwable e) {
        if (e != null) {
            failed.completeExceptionally(
                    e instanceof CompletionException wrapped && wrapped.getCause() != null ? wrapped.getCause() : e);
        }
    }

    /** How the API is started, once the database is there. */
    private interface ApiStart {
        void with(Api api) throws Exception;
    }
}
