package org.talentbase.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;

/** An empty PostgreSQL with the roles of an installation, to rehearse the migrations on. */
public final class MigratedDatabase implements AutoCloseable {

    private final PostgresResource postgres = new PostgresResource();
    private final Connection connection;
    private final Liquibase liquibase;

    public MigratedDatabase() throws SQLException, LiquibaseException {
        Map<String, String> settings = postgres.start();
        connection = DriverManager.getConnection(
                settings.get("quarkus.datasource.jdbc.url"),
                settings.get("quarkus.liquibase.username"),
                settings.get("quarkus.liquibase.password"));
        liquibase = new Liquibase(
                "db/master.yaml",
                new ClassLoaderResourceAccessor(),
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection)));
    }

    public Liquibase liquibase() {
        return liquibase;
    }

    /** As the owner. */
    public Connection connection() {
        return connection;
    }

    @Override
    public void close() throws LiquibaseException {
        liquibase.close();
        postgres.stop();
    }
}
