package org.talentbase;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.talentbase.testing.MigratedDatabase;

/** Every changeset can be taken back, and applied again, on a real PostgreSQL. */
class MigrationTest {

    private static final String OBJECTS = """
            select 'relation ' || relname from pg_class join pg_namespace n on n.oid = relnamespace
            where nspname = 'public' and relkind in ('r', 'v', 'm', 'S', 'p') and relname not like 'databasechangelog%'
            union all
            select 'function ' || proname from pg_proc join pg_namespace n on n.oid = pronamespace where nspname = 'public'
                and not exists (select 1 from pg_depend d where d.objid = pg_proc.oid and d.deptype = 'e')
            order by 1
            """;

    @Test
    void everyChangesetGoesForwardBackAndForward() throws Exception {
        try (MigratedDatabase database = new MigratedDatabase()) {
            database.liquibase().update("");
            List<String> forward = objects(database.connection());
            int changesets = changesets(database.connection());
            assertThat(forward).contains("relation code_entry", "relation organisation");

            database.liquibase().rollback(changesets, "");
            assertThat(objects(database.connection())).isEmpty();

            database.liquibase().update("");
            assertThat(objects(database.connection())).isEqualTo(forward);
            assertThat(changesets(database.connection())).isEqualTo(changesets);
        }
    }

    /** A row that says "locked" outlives whoever was killed in mid-start; the next start would wait for it in vain. */
    @Test
    @Timeout(30)
    void whatAKilledStartLeftLockedKeepsNobodyWaiting() throws Exception {
        try (MigratedDatabase database = new MigratedDatabase()) {
            database.liquibase().update("");
            try (Statement statement = database.connection().createStatement()) {
                statement.execute("""
                        create table if not exists databasechangeloglock (
                            id int primary key, locked boolean, lockgranted timestamp, lockedby text);
                        delete from databasechangeloglock;
                        insert into databasechangeloglock values (1, true, now(), 'killed')""");
                database.connection().commit();
            }
            int changesets = changesets(database.connection());
            database.liquibase().rollback(1, "");
            database.liquibase().update("");
            assertThat(changesets(database.connection())).isEqualTo(changesets);
        }
    }

    private static List<String> objects(Connection connection) throws SQLException {
        List<String> objects = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(OBJECTS)) {
            while (row.next()) {
                objects.add(row.getString(1));
            }
        }
        return objects;
    }

    private static int changesets(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from databasechangelog")) {
            row.next();
            return row.getInt(1);
        }
    }
}
