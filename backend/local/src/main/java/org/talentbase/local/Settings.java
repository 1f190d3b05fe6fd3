package org.talentbase.local;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says about this run.
 *
 * @param home root of the working copy
 * @param data folder kept between runs
 * @param port of the page and the API
 * @param apiPort of the API alone, when a development server serves the page
 * @param postgres a PostgreSQL of one's own with an account that may create roles and databases, or null
 * @param keycloak a Keycloak of one's own that has the realm already, or null
 */
record Settings(
        Path home,
        Path data,
        int port,
        int apiPort,
        int keycloakPort,
        int postgresPort,
        @Nullable ExternalPostgres postgres,
        @Nullable ExternalKeycloak keycloak) {

    /** @param url JDBC address of its maintenance database, such as jdbc:postgresql://db:5432/postgres */
    record ExternalPostgres(String url, String user, String password) {}

    /** @param url its root, to which /realms/talentbase is added */
    record ExternalKeycloak(String url, String clientSecret, String accountsSecret) {}

    static Settings from(Map<String, String> environment, Path home) {
        String url = environment.get("TALENTBASE_POSTGRES_URL");
        String keycloak = environment.get("TALENTBASE_KEYCLOAK_URL");
        int port = port(environment, "TALENTBASE_PORT", 8080);
        return new Settings(
                home,
                home.resolve(environment.getOrDefault("TALENTBASE_DATA", ".data"))
                        .normalize(),
                port,
                port(environment, "TALENTBASE_API_PORT", port + 1),
                port(environment, "TALENTBASE_KEYCLOAK_PORT", 8180),
                port(environment, "TALENTBASE_POSTGRES_PORT", 5433),
                url == null
                        ? null
                        : new ExternalPostgres(
                                url,
                                needed(environment, "TALENTBASE_POSTGRES_USER", "TALENTBASE_POSTGRES_URL"),
                                needed(environment, "TALENTBASE_POSTGRES_PASSWORD", "TALENTBASE_POSTGRES_URL")),
                keycloak == null
                        ? null
                        : new ExternalKeycloak(
                                keycloak.replaceAll("/+$", ""),
                                needed(environment, "TALENTBASE_CLIENT_SECRET", "TALENTBASE_KEYCLOAK_URL"),
                                needed(environment, "TALENTBASE_ACCOUNTS_SECRET", "TALENTBASE_KEYCLOAK_URL")));
    }

    /** The one origin that a browser sees. */
    String publicUrl() {
        return "http://localhost:" + port;
    }

    /** Root of Keycloak as browser and API both reach it. */
    String keycloakUrl() {
        return keycloak == null ? "http://localhost:" + keycloakPort : keycloak.url();
    }

    /** The issuer in every token. */
    String issuer() {
        return keycloakUrl() + "/realms/talentbase";
    }

    Path logs() {
        return data.resolve("logs");
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        String text = environment.getOrDefault(name, String.valueOf(otherwise));
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new Failure(name + "=" + text + " is not a port: give a number from 1 to 65535");
        }
        return Integer.parseInt(text);
    }

    private static String needed(Map<String, String> environment, String name, String because) {
        String value = environment.get(name);
        if (value == null) {
            throw new Failure(because + " is set but " + name + " is not: set both, or neither");
        }
        return value;
    }
}
