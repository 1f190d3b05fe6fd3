package org.talentbase.local.sample;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes foreign keys, indexes and primary keys away from tables for a large load and builds them anew behind it, which costs a
 * fraction of keeping them row by row. Runs in the load's transaction: whenever that is broken off, everything is as it was.
 */
final class Rebuild {
    /** Foreign keys hang on primary keys: they go first and come last. */
    private static final String STRUCTURE = """
            select 'alter table ' || conrelid::regclass || ' drop constraint ' || quote_ident(conname) as away,
                   'alter table ' || conrelid::regclass || ' add constraint ' || quote_ident(conname) || ' '
                       || pg_get_constraintdef(oid) as back,
                   case contype when 'f' then 3 else 1 end as turn
              from pg_constraint
             where contype in ('f', 'p', 'u') and (conrelid = any (?::regclass[]) or confrelid = any (?::regclass[]))
            union all
            select 'drop index ' || indexrelid::regclass, pg_get_indexdef(indexrelid), 2
              from pg_index
             where indrelid = any (?::regclass[])
               and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u'))
             order by turn""";

    private final Connection connection;
    private final List<String> away = new ArrayList<>();
    private final List<String> back = new ArrayList<>();

    /** @param connection whose transaction is the load's */
    Rebuild(Connection connection, List<String> tables) throws SQLException {
        this.connection = connection;
        try (PreparedStatement select = connection.prepareStatement(STRUCTURE)) {
            Array names = connection.createArrayOf("text", tables.toArray());
            for (int i = 1; i <= 3; i++) {
                select.setArray(i, names);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    away.add(row.getString("away"));
                    back.add(row.getString("back"));
                }
            }
        }
    }

    void takeAway() throws SQLException {
        run(away.reversed());
    }

    void putBack() throws SQLException {
        run(List.of("set local maintenance_work_mem = '256MB'", "set local work_mem = '64MB'"));
        run(back);
    }

    private void run(List<String> sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String one : sql) {
                statement.execute(one);
            }
        }
    }
}
