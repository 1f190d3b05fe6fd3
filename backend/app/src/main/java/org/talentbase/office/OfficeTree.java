package org.talentbase.office;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Kind;
import org.talentbase.organisation.Level;
import org.talentbase.organisation.Scope;
import org.talentbase.organisation.Territories;
import org.talentbase.platform.web.Cursor;

/** What stands beneath an office, and how many units it answers for. Units are counted by the indexes of their lines alone. */
@ApplicationScoped
class OfficeTree {

    /** An office's id stands in one of these columns only: the others find nothing at once. */
    private static final String UNITS = """
            (select count(*) from organisation u where u.county_id = %1$s and u.kind = 'unit' and u.state <> 'closed')
            + (select count(*) from organisation u where u.league_id = %1$s and u.kind = 'unit' and u.state <> 'closed')
            + (select count(*) from organisation u where u.region_id = %1$s and u.kind = 'unit' and u.state <> 'closed')
            + (select count(*) from organisation u where u.county_authority_id = %1$s and u.kind = 'unit' and u.state <> 'closed')
            + (select count(*) from organisation u where u.league_authority_id = %1$s and u.kind = 'unit' and u.state <> 'closed')
            + (select count(*) from organisation u where u.region_authority_id = %1$s and u.kind = 'unit' and u.state <> 'closed')
            + (select count(*) from organisation u where u.department_id = %1$s and u.kind = 'unit' and u.state <> 'closed')""";

    /** Those that report to it, and of an authority the authorities that name it. */
    private static final String BENEATH = """
            (select count(*) from organisation s where s.reports_to = %1$s and s.kind <> 'unit' and s.valid_to is null)
            + (select count(*) from organisation s where s.authority_id = %1$s and s.kind = 'authority' and s.valid_to is null)""";

    private static final String COUNTS = "select " + UNITS.formatted("o.id") + ", " + BENEATH.formatted("o.id")
            + " from organisation o where o.id = ?";

    private static final String SUBORDINATES = """
            select o.id, o.code, o.name, o.kind, o.level, o.territory_code, o.kind <> 'bureau' as beside, %s as units, %s as beneath
              from organisation o
             where o.id in (select s.id from organisation s
                             where s.reports_to = ? and s.kind <> 'unit' and s.valid_to is null
                            union all
                            select s.id from organisation s
                             where s.authority_id = ? and s.kind = 'authority' and s.valid_to is null)
               and %s and (o.kind <> 'bureau', o.code) > (?, ?)
             order by o.kind <> 'bureau', o.code limit ?""";

    private final AgroalDataSource dataSource;
    private final Territories territories;

    OfficeTree(AgroalDataSource dataSource, Territories territories) {
        this.dataSource = dataSource;
        this.territories = territories;
    }

    /** @param code by which the list is ordered, after bureaus have come before what stands beside them */
    record Placed(boolean beside, String code, OfficeNode node) {}

    /** How many units it answers for, and how many offices stand beneath it. */
    record Counts(long units, long subordinates) {}

    Counts counts(UUID office) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(COUNTS)) {
            select.setObject(1, office);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new Counts(row.getLong(1), row.getLong(2));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("An office's units cannot be counted", failed);
        }
    }

    /** Bureaus first, each kind in the order of their codes. */
    List<Placed> beneath(UUID office, Scope scope, @Nullable Cursor after, int limit) {
        String sql = SUBORDINATES.formatted(
                UNITS.formatted("o.id"), BENEATH.formatted("o.id"), scope.columnOfOrganisation("o") + " = ?");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, office);
            select.setObject(2, office);
            select.setObject(3, scope.value());
            select.setBoolean(4, after != null && Boolean.parseBoolean(after.key(0)));
            select.setString(5, after == null ? "" : after.key(1));
            select.setInt(6, limit);
            List<Placed> nodes = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    nodes.add(new Placed(row.getBoolean("beside"), row.getString("code"), node(row)));
                }
            }
            return nodes;
        } catch (SQLException failed) {
            throw new IllegalStateException("Subordinates cannot be read", failed);
        }
    }

    private OfficeNode node(ResultSet row) throws SQLException {
        return new OfficeNode(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Kind.of(row.getString("kind")),
                Level.of(row.getString("level")),
                territories.name(row.getString("territory_code")),
                row.getLong("units"),
                row.getLong("beneath"));
    }
}
