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

    /** Accounts are read before it is known who asks; the log and the answers given are sealed or hold ids. */
    private static final List<String> HOLDING_NOBODYS_FACTS = List.of(
            "account",
            "account_act",
            "audit_entry",
            "code_alias",
            "code_entry",
            "code_table",
            "division",
            "once_answer",
            "quota_use",
            "organisation",
            "programme",
            "programme_clause",
            "programme_step",
            "responsible_due",
            "territory",
            "territory_successor");

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

    /** Which may leave out what refers to nothing: nobody looks for that. */
    @Test
    void everyForeignKeyBeginsAnIndex() throws SQLException {
        assertNone("""
                select c.relname || ': ' || k.conname from pg_constraint k
                join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                where %s and k.contype = 'f' and not exists (
                    select 1 from pg_index i where i.indrelid = c.oid
                        and (i.indpred is null or pg_get_expr(i.indpred, c.oid) = (
                            select '(' || a.attname || ' IS NOT NULL)' from pg_attribute a
                             where a.attrelid = c.oid and a.attnum = k.conkey[1]))
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

    /** A row about a person is shown by a policy or not at all: a table without one is named here, or is refused. */
    @Test
    void everyTableIsBehindPoliciesOrHoldsNobodysFacts() throws SQLException {
        assertNone("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where %s and c.relkind in ('r', 'p') and not c.relrowsecurity and c.relname not in ('""" + String.join("', '", HOLDING_NOBODYS_FACTS) + "')");
    }

    /** Operators of arrays, texts and trees are not leakproof: behind a policy of such the indexes would be lost. */
    @Test
    void policiesCompareByEqualityOnly() throws SQLException {
        assertNone("""
                select tablename || ': ' || policyname from pg_policies
                where concat(qual, with_check) ~* '[<>@~&|+*/-]|\\mlike\\M|\\many\\M'""");
    }

    /** But for the names, see the decision record, and for jobs, which read counts. */
    @Test
    void noPolicyLetsEverythingThrough() throws SQLException {
        assertNone("""
                select tablename || ': ' || policyname from pg_policies
                where permissive = 'PERMISSIVE' and concat(qual, with_check) !~ 'told\\(' and concat(qual, with_check)
                        !~ 'FROM (talent|talent_engagement|declaration) '
                    and roles <> '{talentbase_jobs}' and (tablename, cmd) <> ('talent_name', 'SELECT')""");
    }

    /** Otherwise a view reads as its owner, to whom no policy applies. */
    @Test
    void viewsShowWhatTheirReaderReaches() throws SQLException {
        assertNone("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where %s and c.relkind in ('v', 'm') and not 'security_invoker=true' = any (coalesce(c.reloptions, '{}'))
                """);
    }

    /** But for the door by which a unit is moved, which asks itself whether whoever knocks may. */
    @Test
    void whatRunsAsItsOwnerIsForNobodyElse() throws SQLException {
        assertNone("""
                select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where n.nspname = 'public' and p.prosecdef and p.proname <> 'unit_move'
                """);
    }

    @Test
    void noRoleThatServesStandsAboveThePolicies() throws SQLException {
        assertNone("""
                select r.rolname from pg_roles r
                where r.rolname in ('talentbase_app', 'talentbase_jobs') and (r.rolsuper or r.rolbypassrls or r.rolcreaterole
                    or exists (select from pg_auth_members m where m.member = r.oid))
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
