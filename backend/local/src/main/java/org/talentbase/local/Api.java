package org.talentbase.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The API with the page in it, as it is packaged; or both from their sources, for development. */
final class Api {
    private static final int RANK = 3;

    private final Settings settings;
    private final Parts parts;
    private final String databaseUrl;
    private final Secrets secrets;

    Api(Settings settings, Parts parts, String databaseUrl, Secrets secrets) {
        this.settings = settings;
        this.parts = parts;
        this.databaseUrl = databaseUrl;
        this.secrets = secrets;
    }

    /** On one machine it brings its schema up to date itself. */
    ChildProcess startPackaged() throws Exception {
        ChildProcess api = start("API", packaged(List.of()), asOwner(environment(settings.port())));
        awaitLife(api, settings.port(), Duration.ofMinutes(5));
        return api;
    }

    /**
     * As in production, over a schema that is up to date, and without the owner's password.
     *
     * @param options of the Java machine, beside the usual ones
     */
    ChildProcess startServing(List<String> options) throws Exception {
        ChildProcess api = start("API", packaged(options), environment(settings.port()));
        awaitLife(api, settings.port(), Duration.ofMinutes(5));
        return api;
    }

    /**
     * As in production: a run that brings the schema up to date and ends, and leaves a cache that later starts begin from
     * (JEP 514; before Java 25 it leaves none).
     */
    void migrate(List<String> options, Path cache) throws Exception {
        Files.deleteIfExists(cache);
        List<String> all = new ArrayList<>(options);
        all.add("-XX:AOTCacheOutput=" + cache);
        Map<String, String> environment = asOwner(environment(settings.port()));
        environment.put("QUARKUS_INIT_AND_EXIT", "true");
        parts.run(command("Migration", packaged(all), environment));
    }

    private List<String> packaged(List<String> options) {
        Path jar = settings.home().resolve("backend/app/target/quarkus-app/quarkus-run.jar");
        if (Files.notExists(jar)) {
            throw new Failure("The API is not built: `make build`");
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> words = new ArrayList<>(List.of(java));
        words.add("@" + settings.home().resolve("docker/api/java.options"));
        words.addAll(options);
        words.addAll(List.of("-jar", jar.toString()));
        return words;
    }

    /** Both sides reload what is edited: Quarkus in development mode behind Vite's server. */
    void startFromSources(String maven) throws Exception {
        Path backend = settings.home().resolve("backend");
        // An edit is compiled inside the API's own machine, where Error Prone needs what Maven's has.
        String options = Files.readString(backend.resolve(".mvn/jvm.config"))
                .replace('\n', ' ')
                .strip();
        ChildProcess api = start(
                "API",
                List.of(maven, "-B", "-f", backend.toString(), "-pl", "app", "quarkus:dev", "-Djvm.args=" + options),
                asOwner(environment(settings.apiPort())));
        // The first time, what only the development mode needs is fetched and all is compiled.
        awaitLife(api, settings.apiPort(), Duration.ofMinutes(15));
        String port = String.valueOf(settings.port());
        ChildProcess page = parts.process(new ChildProcess.Command(
                "Page",
                RANK,
                List.of("npm", "run", "dev", "--", "--host", "127.0.0.1", "--port", port, "--strictPort"),
                Map.of("TALENTBASE_API_URL", "http://localhost:" + settings.apiPort()),
                settings.home().resolve("frontend"),
                settings.logs().resolve("page.log")));
        parts.ready(page, () -> Http.answers(settings.publicUrl() + "/"), Duration.ofMinutes(5));
    }

    private ChildProcess start(String name, List<String> words, Map<String, String> environment) throws IOException {
        return parts.process(command(name, words, environment));
    }

    private ChildProcess.Command command(String name, List<String> words, Map<String, String> environment) {
        return new ChildProcess.Command(
                name, RANK, words, environment, settings.home(), settings.logs().resolve("api.log"));
    }

    /** Not until it is ready, which it is when Keycloak has come: both start at once. */
    private void awaitLife(ChildProcess api, int port, Duration limit) throws Exception {
        parts.ready(api, () -> Http.answers("http://localhost:" + port + "/q/health/live"), limit);
    }

    private Map<String, String> asOwner(Map<String, String> environment) {
        Map<String, String> more = new HashMap<>(environment);
        more.put("QUARKUS_LIQUIBASE_MIGRATE_AT_START", "true");
        more.put("QUARKUS_HIBERNATE_ORM_SCHEMA_MANAGEMENT_STRATEGY", "validate");
        more.put("QUARKUS_HIBERNATE_ORM_DATABASE_START_OFFLINE", "false");
        more.put("QUARKUS_LIQUIBASE_USERNAME", "talentbase_owner");
        more.put("QUARKUS_LIQUIBASE_PASSWORD", secrets.of("talentbase_owner"));
        return more;
    }

    private Map<String, String> environment(int port) {
        String clientSecret = settings.keycloak() == null
                ? secrets.of("client")
                : settings.keycloak().clientSecret();
        String accountsSecret = settings.keycloak() == null
                ? secrets.of("accounts")
                : settings.keycloak().accountsSecret();
        return Map.ofEntries(
                Map.entry("JAVA_HOME", System.getProperty("java.home")),
                Map.entry("QUARKUS_HTTP_HOST", "localhost"),
                Map.entry("QUARKUS_HTTP_PORT", String.valueOf(port)),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", databaseUrl),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", "talentbase_app"),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", secrets.of("talentbase_app")),
                Map.entry("QUARKUS_DATASOURCE_JOBS_PASSWORD", secrets.of("talentbase_jobs")),
                Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", settings.issuer()),
                Map.entry("QUARKUS_OIDC_CREDENTIALS_SECRET", clientSecret),
                Map.entry("QUARKUS_KEYCLOAK_ADMIN_CLIENT_SERVER_URL", settings.keycloakUrl()),
                Map.entry("QUARKUS_KEYCLOAK_ADMIN_CLIENT_CLIENT_SECRET", accountsSecret),
                Map.entry("TALENTBASE_KEYS_FILE", secrets.keysFile().toString()),
                Map.entry("TALENTBASE_PUBLIC_URL", settings.publicUrl()));
    }
}
