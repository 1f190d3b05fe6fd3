package org.talentbase.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.persistence.Ids;

/**
 * People with an account, ready to send requests: {@code given().auth().oauth2(People.staff("county", bureau, "approves").token())}.
 *
 * @param token a bearer token of five minutes
 */
public record People(UUID accountId, String subject, String role, String token) {

    public static People individual() {
        return add("individual", null);
    }

    public static People staff(String role, UUID organisation, String... duties) {
        return add(role, organisation, duties);
    }

    /** The account as it is now, switched off: the token stays good. */
    public void disable() {
        run("update account set enabled = false where id = ?", accountId);
    }

    private static People add(String role, @Nullable UUID organisation, String... duties) {
        UUID id = Ids.next();
        String subject = UUID.randomUUID().toString();
        run("""
                insert into account (id, issuer, subject, username, display_name, role, duties, organisation_id, created_at)
                values (?, ?, ?, ?, '测试人员', ?, ?::text[], ?, now())""", id, TokensResource.ISSUER, subject, subject, role, "{" + String.join(",", duties) + "}", organisation);
        String[] byKeycloak = role.equals("individual") ? new String[0] : new String[] {role, "staff"};
        return new People(id, subject, role, Tokens.of(subject, byKeycloak));
    }

    private static void run(String sql, @Nullable Object... values) {
        Config config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.liquibase.username", String.class),
                        config.getValue("quarkus.liquibase.password", String.class));
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
