package org.talentbase.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the application may write and the log does not hold, in one figure per table: two of them differ where a row was written. */
public final class BusinessRows {

    private static final String TABLES = """
            select tablename from pg_tables
             where schemaname = 'public' and tablename <> 'audit_entry' and tablename not like 'databasechangelog%'
               and has_table_privilege('talentbase_app', format('%I.%I', schemaname, tablename), 'insert, update, delete')""";

    private BusinessRows() {}

    /** Of each table how many rows it has, and which transactions wrote them: quick also where another test left many. */
    public static Map<String, String> hashes() {
        try (Connection connection = Owner.connect();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found = statement.executeQuery(TABLES)) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            String sql = tables.stream()
                    .map(table -> "select '" + table + "', count(*) || ':' || coalesce(sum(xmin::text::bigint), 0)"
                            + " from \"" + table + "\" r")
                    .collect(Collectors.joining(" union all "));
            Map<String, String> hashes = new TreeMap<>();
            try (ResultSet row = statement.executeQuery(sql)) {
                while (row.next()) {
                    hashes.put(row.getString(1), row.getString(2));
                }
            }
            return hashes;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
