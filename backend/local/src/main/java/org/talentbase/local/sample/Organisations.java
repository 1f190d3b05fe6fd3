package org.talentbase.local.sample;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.talentbase.platform.crypto.Masks;
import org.talentbase.platform.crypto.Sealer;
import org.talentbase.vocabulary.Pinyin;

/** The sample units with their authorities and departments, and the rows of the demonstration accounts: each is laid once. */
final class Organisations {
    private Organisations() {}

    static void lay(Connection connection, Sealer sealer, String issuer) throws SQLException {
        beside(connection);
        units(connection);
        accounts(connection, sealer, issuer);
    }

    /** Sector authorities and supervising departments, whoever is above first; of the level of the bureau beside them. */
    private static void beside(Connection connection) throws SQLException {
        String insert = """
                insert into organisation (id, code, kind, level, name, pinyin, initials, territory_code, reports_to, nature,
                    authority_id)
                select ?::uuid, ?, ?, bureau.level, ?, ?, ?, ?, bureau.id, 'agency',
                       (select id from organisation where code = ?)
                  from organisation bureau where code = ?
                on conflict do nothing""";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (Csv.Row row : Csv.read("/sample/lines.csv")) {
                Pinyin pinyin = Pinyin.of(row.get("name"));
                statement.setString(1, row.get("id"));
                statement.setString(2, row.get("code"));
                statement.setString(3, row.get("kind"));
                statement.setString(4, row.get("name"));
                statement.setString(5, pinyin.full());
                statement.setString(6, pinyin.initials());
                statement.setString(7, row.get("territory_code"));
                statement.setString(8, row.get("authority_code"));
                statement.setString(9, row.get("reports_to_code"));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void units(Connection connection) throws SQLException {
        String insert = """
                insert into organisation (id, code, kind, name, pinyin, initials, uscc, territory_code, reports_to, nature,
                    industry_code, managed_like_civil_service, authority_id, department_id)
                select ?::uuid, ?, 'unit', ?, ?, ?, ?, ?, above.id, ?, ?, ?::boolean,
                       (select id from organisation where code = ?), (select id from organisation where code = ?)
                  from organisation above where code = ?
                on conflict do nothing""";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (Csv.Row row : Csv.read("/sample/units.csv")) {
                String[] columns = {
                    "id",
                    "code",
                    "name",
                    "pinyin",
                    "initials",
                    "uscc",
                    "territory_code",
                    "nature",
                    "industry_code",
                    "managed_like_civil_service",
                    "authority_code",
                    "department_code",
                    "reports_to_code"
                };
                for (int i = 0; i < columns.length; i++) {
                    statement.setString(i + 1, row.get(columns[i]));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /**
     * Of the people who can sign in: the subject is their id in Keycloak, and serves as the account's own. Here a name is a
     * person: who has two accounts may choose between them.
     */
    private static void accounts(Connection connection, Sealer sealer, String issuer) throws SQLException {
        String insert = """
                insert into account (id, issuer, subject, username, display_name, role, duties, organisation_id,
                    id_number_index, created_at)
                values (?, ?, ?, ?, ?, ?, ?::text[], (select id from organisation where code = ?), ?, now())
                on conflict do nothing""";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (Csv.Row row : Csv.read("/demo/accounts.csv")) {
                statement.setObject(1, UUID.fromString(row.get("keycloak_id")));
                statement.setString(2, issuer);
                statement.setString(3, row.get("keycloak_id"));
                String username = row.get("username");
                statement.setString(4, row.get("role").equals("individual") ? Masks.phone(username) : username);
                statement.setString(5, row.get("display_name"));
                statement.setString(6, row.get("role"));
                statement.setString(7, "{" + row.get("duties").replace('+', ',') + "}");
                statement.setString(8, row.get("organisation_code"));
                statement.setBytes(
                        9, sealer.indexOf(Sealer.Field.ID_NUMBER, "demonstration " + row.get("display_name")));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
