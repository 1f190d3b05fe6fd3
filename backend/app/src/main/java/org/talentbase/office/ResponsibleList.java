package org.talentbase.office;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Kind;
import org.talentbase.organisation.Level;
import org.talentbase.organisation.Scope;
import org.talentbase.platform.crypto.Sealed;
import org.talentbase.platform.web.Cursor;

/** The register of responsible persons, with the offices that have named nobody: one statement, behind list and workbook alike. */
@ApplicationScoped
class ResponsibleList {

    private static final String NOW = """
            (select p.id, p.name, p.post, p.office_phone, p.mobile, p.mobile_mask, p.mobile_index, p.email, p.named_at
               from responsible_person p where p.organisation_id = o.id and p.role = '%s'
              order by p.version desc limit 1)""";

    private static final String SELECT = """
            select o.id, o.code, o.name, o.kind, o.level, o.territory_code, coalesce(d.due_on < ?, false) as late,
                   l.id as l_id, l.name as l_name, l.post as l_post, l.office_phone as l_office_phone, l.mobile as l_mobile,
                   l.mobile_mask as l_mobile_mask, l.mobile_index as l_mobile_index, l.email as l_email, l.named_at as l_named_at,
                   t.id as t_id, t.name as t_name, t.post as t_post, t.office_phone as t_office_phone, t.mobile as t_mobile,
                   t.mobile_mask as t_mobile_mask, t.mobile_index as t_mobile_index, t.email as t_email, t.named_at as t_named_at
              from organisation o
              left join lateral %s l on true
              left join lateral %s t on true
              left join responsible_due d on d.region_id = o.region_id
             where o.kind <> 'unit' and o.valid_to is null and %s
               and case ? when 'named' then l.id is not null and t.id is not null
                          when 'missing' then l.id is null or t.id is null
                          when 'overdue' then (l.id is null or t.id is null) and coalesce(d.due_on < ?, false)
                          else true end
               and (o.territory_code, o.kind <> 'bureau', o.code) > (?, ?, ?)
             order by o.territory_code, o.kind <> 'bureau', o.code limit ?""";

    private final AgroalDataSource dataSource;

    ResponsibleList(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @param state null for all; {@code missing} has those that are overdue as well */
    record Wanted(Scope scope, @Nullable ResponsibleState state, LocalDate today) {}

    List<ResponsibleRow> find(Wanted wanted, @Nullable Cursor after, int limit) {
        String sql = SELECT.formatted(
                NOW.formatted(ResponsibleRole.LEADER.code()),
                NOW.formatted(ResponsibleRole.TECHNICAL.code()),
                wanted.scope().columnOfOrganisation("o") + " = ?");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, wanted.today());
            select.setObject(2, wanted.scope().value());
            select.setString(3, wanted.state() == null ? "all" : wanted.state().code());
            select.setObject(4, wanted.today());
            select.setString(5, after == null ? "" : after.key(0));
            select.setBoolean(6, after != null && Boolean.parseBoolean(after.key(1)));
            select.setString(7, after == null ? "" : after.key(2));
            select.setInt(8, limit);
            List<ResponsibleRow> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(row(row));
                }
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException("The responsible persons cannot be read", failed);
        }
    }

    private static ResponsibleRow row(ResultSet row) throws SQLException {
        return new ResponsibleRow(
                new ResponsibleRow.Office(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("name"),
                        Kind.of(row.getString("kind")),
                        Level.of(row.getString("level")),
                        row.getString("territory_code")),
                row.getBoolean("late"),
                person(row, "l_"),
                person(row, "t_"));
    }

    private static ResponsibleRow.@Nullable Person person(ResultSet row, String of) throws SQLException {
        UUID id = row.getObject(of + "id", UUID.class);
        return id == null
                ? null
                : new ResponsibleRow.Person(
                        id,
                        row.getString(of + "name"),
                        row.getString(of + "post"),
                        row.getString(of + "office_phone"),
                        new Sealed(
                                row.getBytes(of + "mobile"),
                                row.getString(of + "mobile_mask"),
                                row.getBytes(of + "mobile_index")),
                        row.getString(of + "email"),
                        row.getObject(of + "named_at", OffsetDateTime.class));
    }
}
