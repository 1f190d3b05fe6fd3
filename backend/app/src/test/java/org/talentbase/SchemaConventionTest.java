package org.talentbase;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.MigratedDatabase;

/** What every table of ours keeps to. Each test lists the offenders. */
class SchemaConventionTest {

    private static final String OURS = "n.nspname = 'public' and c.relname not like 'databasechangelog%'";

    private static MigratedDatabase database;

    @BeforeAll
    static void migrate() throws Exception {
        database = new MigratedDatabase();
        database.liquibase().update("");
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void namesAreInSnakeCase() throws SQLException {
        assertNone("""
                select c.relname || '.' || a.attname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                where %s and c.relkind in ('r', 'p')
                    and (c.relname !~ '^[a-z][a-z0-9]*(_[a-z0-9]+)*$' or a.attname !~ '^[a-z][a-z0-9]*(_[a-z0-9]+)*$')
                """);
    }

    /** A name ends in s only where the word in the singular does. */
    @Test
    void tablesAreNamedInTheSingular() throws SQLException {
        assertNone("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where %s and c.relkind in ('r', 'p') and c.relname ~ 's$' and c.relname !~ '(ss|us|is|alias)$'
                """);
    }

    @Test
    void pointsInTimeHaveAZone() throws SQLException {
        assertNone("""
                select c.relname || '.' || a.attname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                where %s and c.relkind in ('r', 'p')
                    and a.atttypid in ('timestamp'::regtype, 'time'::regtype, 'timetz'::regtype)
                """);
    }

    @Test
    void everyTableHasAPrimaryKey() throws SQLException {
        assertNone("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where %s and c.relkind in ('r', 'p')
                    and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')
                """);
    }

    @Test
    void everyForeignKeyBeginsAnIndex() throws SQLException {
        assertNone("""
                select c.relname || ': ' || k.conname from pg_constraint k
                join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                where %s and k.contype = 'f' and not exists (
                    select 1 from pg_index i where i.indrelid = c.oid and i.indpred is null
                        and (i.indkey::smallint[])[0:cardinality(k.conkey) - 1] @> k.conkey)
                """);
    }

    @Test
    void everyTableSaysWhatTheApplicationMayDo() throws SQLException {
        assertNone("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where %s and c.relkind in ('r', 'p', 'v', 'm') and not exists (
                    select 1 from aclexplode(c.relacl) a where a.grantee = 'talentbase_app'::regrole)
                """);
    }

    @Test
    void theApplicationOwnsNothing() throws SQLException {
        assertNone("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where %s and c.relowner = 'talentbase_app'::regrole
                """);
    }

    private static void assertNone(String query) throws SQLException {
        List<String> offenders = new ArrayList<>();
        try (Statement statement = database.connection().createStatement();
                ResultSet row = statement.executeQuery(query.replace("%s", OURS))) {
            while (row.next()) {
                offenders.add(row.getString(1));
            }
        }
        assertThat(offenders).isEmpty();
    }
}
