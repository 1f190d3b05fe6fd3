package org.talentbase.local.sample;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a unit reports and belongs to, as the database works it out.
 *
 * @param bureau the next above, which admits
 */
record Reporting(
        UUID bureau,
        @Nullable UUID county,
        @Nullable UUID league,
        UUID region,
        @Nullable UUID countyAuthority,
        @Nullable UUID leagueAuthority,
        @Nullable UUID regionAuthority,
        @Nullable UUID department) {

    private static final String SELECT = """
            select id, reports_to, county_id, league_id, region_id, county_authority_id, league_authority_id,
                   region_authority_id, department_id
              from organisation where kind = 'unit'""";

    static Map<UUID, Reporting> ofUnits(Connection connection) throws SQLException {
        Map<UUID, Reporting> lines = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SELECT)) {
            while (row.next()) {
                lines.put(
                        row.getObject(1, UUID.class),
                        new Reporting(
                                row.getObject(2, UUID.class),
                                row.getObject(3, UUID.class),
                                row.getObject(4, UUID.class),
                                row.getObject(5, UUID.class),
                                row.getObject(6, UUID.class),
                                row.getObject(7, UUID.class),
                                row.getObject(8, UUID.class),
                                row.getObject(9, UUID.class)));
            }
        }
        return lines;
    }
}
