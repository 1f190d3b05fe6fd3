package org.talentbase.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The Keycloak that is shipped, with the realm that is shipped, in development mode and with its own throw-away database.
 * Differs from production by people with known passwords, by a token life short enough to wait for, and by a client {@link
 * #SYSTEM} that may ask for tokens, its own and those of people.
 */
public class RealKeycloak implements QuarkusTestResourceLifecycleManager {

    public static final String PASSWORD = "For-tests-2026";
    public static final String SYSTEM = "system";
    public static final String SECRET = "change-me-in-every-installation-0001";
    public static final String ACCOUNTS_SECRET = "change-me-in-every-installation-0002";
    public static final String LATE = "late";
    public static final String MAIL_PORT = "talentbase.test.mail-port";

    private static final String ADMIN = "admin";

    private static final Path HOME = Path.of(System.getProperty("keycloak.home"));
    private static final Path REALM = Path.of("../../docker/keycloak/talentbase-realm.json");
    private static final Duration PATIENCE = Duration.ofSeconds(300);

    private boolean late;
    private final int mailPort = freePort();
    private @Nullable Process process;

    /** With {@link #LATE} nobody answers at its address until a test {@linkplain #begin begins} it. */
    @Override
    public void init(Map<String, String> args) {
        late = args.containsKey(LATE);
    }

    @Override
    public Map<String, String> start() {
        try {
            int appPort = freePort();
            String site = "http://localhost:" + appPort;
            String realm = "http://localhost:" + freePort() + "/realms/talentbase";
            if (!late) {
                begin(realm, site);
            }
            return Map.ofEntries(
                    Map.entry("quarkus.http.test-port", String.valueOf(appPort)),
                    Map.entry("talentbase.public.url", site),
                    Map.entry("quarkus.oidc.tenant-enabled", "true"),
                    Map.entry("quarkus.oidc.auth-server-url", realm),
                    Map.entry("quarkus.oidc.credentials.secret", SECRET),
                    Map.entry("quarkus.oidc.systems.auth-server-url", realm),
                    Map.entry("quarkus.oidc.systems.token.lifespan-grace", "0"),
                    Map.entry("quarkus.keycloak.admin-client.server-url", realm.replaceFirst("/realms/.*", "")),
                    Map.entry("quarkus.keycloak.admin-client.client-secret", ACCOUNTS_SECRET),
                    Map.entry("talentbase.smtp.host", "127.0.0.1"),
                    Map.entry(MAIL_PORT, String.valueOf(mailPort)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts it where the settings say that it is, and waits until it answers. */
    public void begin(String realm, String site) throws IOException {
        Path imports = Files.createDirectories(HOME.resolve("data/import"));
        Files.writeString(imports.resolve("talentbase-realm.json"), realm());
        process = launch(URI.create(realm).getPort(), site, mailPort);
        try {
            await(realm);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String realm() throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode realm = (ObjectNode) json.readTree(REALM.toFile());
        realm.put("accessTokenLifespan", 4);
        realm.withArray("clients").add(system(realm.at("/clients/0").deepCopy()));
        ArrayNode people = (ArrayNode) json.readTree("""
                        [{"username": "unit.one", "firstName": "李婷", "realmRoles": ["unit"]},
                         {"username": "unit.two", "firstName": "王强", "realmRoles": ["unit"]},
                         {"username": "unit.three", "firstName": "赵敏", "realmRoles": ["unit"]},
                         {"username": "unit.four", "firstName": "其木格", "realmRoles": ["unit"]},
                         {"username": "county.one", "firstName": "张伟", "realmRoles": ["county"]},
                         {"username": "county.two", "firstName": "李娜", "realmRoles": ["county"]},
                         {"username": "unit.five", "firstName": "阿拉坦", "realmRoles": ["unit"]},
                         {"username": "county.three", "firstName": "高娃", "realmRoles": ["county"]},
                         {"username": "county.four", "firstName": "巴雅尔", "realmRoles": ["county"]},
                         {"username": "county.five", "firstName": "格日勒", "realmRoles": ["county"]},
                         {"username": "13900000004", "firstName": "诺敏"},
                         {"username": "13900000005", "firstName": "萨仁"},
                         {"username": "13900000001", "firstName": "苏日娜"},
                         {"username": "13900000002", "firstName": "乌兰"},
                         {"username": "13900000003", "firstName": "其木格"}]""");
        people.forEach(user -> ((ObjectNode) user)
                .put("enabled", true)
                .withArrayProperty("credentials")
                .addObject()
                .put("type", "password")
                .put("value", PASSWORD));
        realm.withArray("users")
                .addAll(people)
                .addObject()
                .put("username", "service-account-" + SYSTEM)
                .put("enabled", true)
                .put("serviceAccountClientId", SYSTEM)
                .withArray("realmRoles")
                .add("county");
        return json.writeValueAsString(realm);
    }

    /** For the same audience as the page's, with tokens of a life that outlasts a test. */
    private static ObjectNode system(ObjectNode page) {
        page.put("clientId", SYSTEM)
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", true)
                .put("serviceAccountsEnabled", true)
                .put("fullScopeAllowed", true)
                .remove("redirectUris");
        page.putObject("attributes").put("access.token.lifespan", "600");
        return page;
    }

    /** A token that {@link #SYSTEM} got for itself. */
    public static String systemsToken(String realm) {
        return token(realm, Map.of("grant_type", "client_credentials"));
    }

    /** A token that {@link #SYSTEM} got for a person who has given it their password. */
    public static String personsToken(String realm, String username) {
        return token(realm, Map.of("grant_type", "password", "username", username, "password", PASSWORD));
    }

    /** From now on it signs with a key that nobody has seen; what was signed before stays good. */
    public static void giveNewKey(String realm, int priority) {
        asAdministrator(realm)
                .body(Map.of(
                        "name",
                        "key-" + priority,
                        "providerId",
                        "rsa-generated",
                        "providerType",
                        "org.keycloak.keys.KeyProvider",
                        "config",
                        Map.of("priority", List.of(String.valueOf(priority)))))
                .post(administered(realm) + "/components")
                .then()
                .statusCode(201);
    }

    /** How the realm is set, as it runs. */
    public static Map<String, Object> settings(String realm) {
        return asAdministrator(realm).get(administered(realm)).jsonPath().getMap("");
    }

    /** From now on these are set otherwise. */
    public static void set(String realm, Map<String, Object> changes) {
        Map<String, Object> settings = new HashMap<>(settings(realm));
        settings.putAll(changes);
        asAdministrator(realm).body(settings).put(administered(realm)).then().statusCode(204);
    }

    private static String administered(String realm) {
        return realm.replace("/realms/", "/admin/realms/");
    }

    private static RequestSpecification asAdministrator(String realm) {
        String master = realm.replace("/realms/talentbase", "/realms/master");
        String token = given().formParams(Map.of(
                        "grant_type", "password", "client_id", "admin-cli", "username", ADMIN, "password", PASSWORD))
                .post(master + "/protocol/openid-connect/token")
                .path("access_token");
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    private static String token(String realm, Map<String, String> grant) {
        return given().formParams(grant)
                .formParam("client_id", SYSTEM)
                .formParam("client_secret", SECRET)
                .post(realm + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private static Process launch(int port, String publicUrl, int mailPort) throws IOException {
        Path database = HOME.resolve("data/h2");
        if (Files.exists(database)) {
            try (var files = Files.list(database)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
        ProcessBuilder builder = new ProcessBuilder(
                        HOME.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--http-management-port=" + freePort())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/keycloak.log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "TALENTBASE_PUBLIC_URL",
                        publicUrl,
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        ADMIN,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        PASSWORD,
                        "TALENTBASE_SMTP_HOST",
                        "127.0.0.1",
                        "TALENTBASE_SMTP_PORT",
                        String.valueOf(mailPort),
                        "TALENTBASE_SMTP_FROM",
                        "talentbase@example.org"));
        return builder.start();
    }

    private void await(String realm) throws InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (Instant.now().isBefore(until) && process.isAlive()) {
                try {
                    HttpRequest request =
                            HttpRequest.newBuilder(URI.create(realm)).build();
                    if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // Nobody listens before it has started.
                }
                Thread.sleep(300);
            }
        }
        stop();
        throw new IllegalStateException("Keycloak did not start: see target/keycloak.log");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** kc.sh starts it beside itself, and passes on only a polite end. */
    public ProcessHandle java() {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElse(process.toHandle());
    }

    @Override
    public void stop() {
        if (process == null) {
            return;
        }
        ProcessHandle java = java();
        try {
            process.destroy();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            java.destroyForcibly();
        }
    }
}
