package org.talentbase.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * SQL as one of the installation's roles types it, past the application, in a transaction that is never committed unless it says
 * so.
 *
 * @param connection its own
 */
public record Typed(Connection connection) implements AutoCloseable {

    /** @param role {@code app} or {@code jobs} */
    public static Typed as(String role) throws SQLException {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        Connection connection = DriverManager.getConnection(url, "talentbase_" + role, role);
        connection.setAutoCommit(false);
        return new Typed(connection);
    }

    /** Says to the transaction who asks, as the application does. */
    public void tell(UUID reach) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('talentbase.reach', '" + reach + "', true)");
        }
    }

    public long count(String table, String where) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table + where)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Rows changed; -1 for a query. */
    public int update(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return statement.getUpdateCount();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
