package org.talentbase.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/** A real PostgreSQL for the tests, with the roles of an installation, made by the statements of an installation. */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private static final Path SCRIPT = Path.of("../../docker/postgres/init.sql");

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("logging_collector", "on")
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .start();
            createRoles();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost:" + postgres.getPort() + "/talentbase",
                "quarkus.datasource.username", "talentbase_app",
                "quarkus.datasource.password", "app",
                "quarkus.datasource.jobs.password", "jobs",
                "quarkus.liquibase.username", "talentbase_owner",
                "quarkus.liquibase.password", "owner");
    }

    private void createRoles() throws SQLException, IOException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql :
                    Files.readString(SCRIPT).replaceAll("(?m)^--.*$", "").split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
            statement.execute("alter role talentbase_owner password 'owner'");
            statement.execute("alter role talentbase_app password 'app'");
            statement.execute("alter role talentbase_jobs password 'jobs'");
        }
    }

    @Override
    public void stop() {
        try {
            postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
