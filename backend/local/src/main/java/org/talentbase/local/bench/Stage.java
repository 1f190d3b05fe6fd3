package org.talentbase.local.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A system of its own to measure on: a database with so many talents, and an API over it.
 *
 * @param size how many talents
 * @param port of the API
 * @param database JDBC address
 * @param passwords of the three roles
 * @param serverLog where PostgreSQL writes
 * @param keys file of the keys of encrypted columns
 * @param process id of the API's process
 */
public record Stage(
        long size, int port, String database, Passwords passwords, Path serverLog, Path keys, long process) {

    /** Of {@code postgres}, {@code talentbase_owner} and {@code talentbase_app}. */
    public record Passwords(String superuser, String owner, String app) {}

    Connection superuser() throws SQLException {
        return DriverManager.getConnection(database, "postgres", passwords.superuser());
    }

    /** Sees everybody, whom no policy keeps from the owner. */
    Connection owner() throws SQLException {
        return connect("talentbase_owner", passwords.owner());
    }

    /** As the API connects: sees nobody until the transaction was told who asks. */
    Connection app() throws SQLException {
        return connect("talentbase_app", passwords.app());
    }

    private Connection connect(String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("options", "-c jit=off -c max_parallel_workers_per_gather=0");
        return DriverManager.getConnection(database, properties);
    }
}
