package org.talentbase.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

/** The roles and databases of the product, made by the same statements as in production. */
final class Databases {
    /** SQLSTATEs of "is there already": role, database. */
    private static final Set<String> THERE = Set.of("42710", "42P04");

    private static final List<String> ROLES =
            List.of("talentbase_owner", "talentbase_app", "talentbase_jobs", "keycloak");

    private final String url;
    private final String user;
    private final String password;

    /** @param url JDBC address of the maintenance database */
    Databases(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** Those of this run, with everything in them that is made once. */
    static Databases of(Settings settings, Secrets secrets) throws IOException {
        Settings.ExternalPostgres external = settings.postgres();
        String own = "jdbc:postgresql://127.0.0.1:" + settings.postgresPort() + "/postgres";
        Databases databases = external == null
                ? new Databases(own, "postgres", secrets.of("postgres"))
                : new Databases(external.url(), external.user(), external.password());
        databases.prepare(settings.home().resolve("docker/postgres/init.sql"), secrets);
        return databases;
    }

    /** Makes what is missing, and sets the passwords of the roles. */
    void prepare(Path script, Secrets secrets) throws IOException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            for (String sql : statements(Files.readString(script))) {
                try {
                    statement.execute(sql);
                } catch (SQLException e) {
                    if (!THERE.contains(e.getSQLState())) {
                        throw e;
                    }
                }
            }
            for (String role : ROLES) {
                // Secrets are hexadecimal digits: nothing in them to escape.
                statement.execute("alter role " + role + " password '" + secrets.of(role) + "'");
            }
        } catch (SQLException e) {
            throw new Failure("PostgreSQL at " + url + " cannot be prepared: " + e.getMessage(), e);
        }
    }

    /** JDBC address of another database on the same server. */
    String address(String database) {
        return url.replaceFirst("/[^/?]*(\\?|$)", "/" + database + "$1");
    }

    static List<String> statements(String script) {
        return List.of(script.replaceAll("(?m)^\\s*--.*$", "").split(";")).stream()
                .map(String::strip)
                .filter(sql -> !sql.isEmpty())
                .toList();
    }
}
