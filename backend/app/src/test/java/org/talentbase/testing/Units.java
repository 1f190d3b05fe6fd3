package org.talentbase.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Units for tests, written as the owner, since the application itself makes none. Safe to repeat. */
public final class Units {

    private Units() {}

    /** A unit in the bureau's territory that reports to the bureau, such as {@code bureau-530114}. */
    public static UUID unit(String code, String name, String bureau) {
        execute("""
                insert into organisation
                    (id, code, kind, name, pinyin, initials, territory_code, reports_to, nature, industry_code)
                select gen_random_uuid(), ?, 'unit', ?, 'unit', 'u', territory_code, id, 'enterprise', 'C'
                from organisation where code = ?
                on conflict (code) do nothing
                """, code, name, bureau);
        return idOf(code);
    }

    /** The id of a bureau or unit by its code. */
    public static UUID idOf(String code) {
        try (Connection connection = owner();
                PreparedStatement select = connection.prepareStatement("select id from organisation where code = ?")) {
            select.setString(1, code);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalArgumentException("No organisation " + code);
                }
                return row.getObject(1, UUID.class);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void execute(String sql, String... values) {
        try (Connection connection = owner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Connection owner() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.liquibase.username", String.class),
                config.getValue("quarkus.liquibase.password", String.class));
    }
}
