package org.talentbase.local.sample;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.talentbase.platform.crypto.Sealed;
import org.talentbase.platform.crypto.Sealer;

/** Divisions of some offices, and who answers for some of them: others have named one or nobody, as the list should show. */
final class Offices {

    /** The day of 内蒙古 is over. */
    private static final int DAYS_OVER = 10;

    private Offices() {}

    static void lay(Connection connection, Sealer sealer, OffsetDateTime now) throws SQLException {
        divisions(connection);
        persons(connection, sealer, now);
        String due = """
                insert into responsible_due (region_id, due_on, note, version)
                select id, ?, '名单报自治区人力资源公共服务中心。', 1 from organisation where code = 'bureau-150000'
                on conflict do nothing""";
        try (PreparedStatement statement = connection.prepareStatement(due)) {
            statement.setObject(1, now.toLocalDate().minusDays(DAYS_OVER));
            statement.executeUpdate();
        }
    }

    private static void divisions(Connection connection) throws SQLException {
        String insert = """
                insert into division (id, organisation_id, name, duty, phone, opened_on)
                select ?, id, ?, ?, ?, current_date from organisation where code = ?
                on conflict do nothing""";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (Csv.Row row : Csv.read("/sample/divisions.csv")) {
                statement.setObject(1, UUID.fromString(row.get("id")));
                statement.setString(2, row.get("name"));
                statement.setString(3, row.get("duty"));
                statement.setString(4, row.get("phone"));
                statement.setString(5, row.get("office_code"));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void persons(Connection connection, Sealer sealer, OffsetDateTime now) throws SQLException {
        String insert = """
                insert into responsible_person (id, organisation_id, role, version, name, post, office_phone, mobile, mobile_mask,
                    mobile_index, email, named_at, account_id, named_by_id)
                select ?, o.id, ?, 1, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?, a.id, a.organisation_id
                  from organisation o, account a where o.code = ? and a.username = ?
                on conflict do nothing""";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (Csv.Row row : Csv.read("/sample/responsible.csv")) {
                Sealed mobile = sealer.seal(Sealer.Field.PHONE, row.get("mobile"));
                statement.setObject(1, UUID.fromString(row.get("id")));
                statement.setString(2, row.get("role"));
                statement.setString(3, row.get("name"));
                statement.setString(4, row.get("post"));
                statement.setString(5, row.get("office_phone"));
                statement.setBytes(6, mobile.cipher());
                statement.setString(7, mobile.mask());
                statement.setBytes(8, mobile.blindIndex());
                statement.setString(9, row.get("email"));
                statement.setObject(10, now.minusDays(30));
                statement.setString(11, row.get("office_code"));
                statement.setString(12, row.get("username"));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
