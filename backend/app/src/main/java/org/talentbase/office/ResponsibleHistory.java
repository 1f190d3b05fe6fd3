package org.talentbase.office;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who answered for an office, from when to when. */
@ApplicationScoped
class ResponsibleHistory {

    private static final String OF_OFFICE = """
            select p.role, p.name, p.post, p.office_phone, p.mobile_mask, p.email, p.named_at, a.display_name, o.name as named_by,
                   lead(p.named_at) over (partition by p.role order by p.version) as until
              from responsible_person p join account a on a.id = p.account_id
              left join organisation o on o.id = p.named_by_id
             where p.organisation_id = ? order by p.version desc, p.role""";

    private final AgroalDataSource dataSource;

    ResponsibleHistory(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The latest first. */
    List<ResponsibleHistoryEntry> of(UUID office) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_OFFICE)) {
            select.setObject(1, office);
            List<ResponsibleHistoryEntry> entries = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(row));
                }
            }
            return entries;
        } catch (SQLException failed) {
            throw new IllegalStateException("The history of responsible persons cannot be read", failed);
        }
    }

    private static ResponsibleHistoryEntry entry(ResultSet row) throws SQLException {
        return new ResponsibleHistoryEntry(
                ResponsibleRole.of(row.getString("role")),
                new ResponsibleShown(
                        row.getString("name"),
                        row.getString("post"),
                        row.getString("office_phone"),
                        row.getString("mobile_mask"),
                        row.getString("email"),
                        row.getObject("named_at", OffsetDateTime.class)),
                row.getObject("until", OffsetDateTime.class),
                row.getString("display_name"),
                row.getString("named_by"));
    }
}
