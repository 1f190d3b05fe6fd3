package org.talentbase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentbase.testing.Filing;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Typed;
import org.talentbase.testing.Units;

/**
 * What somebody gets who types SQL as the application's role, or a query of ours that forgot its scope: only what the
 * transaction was told of. Asked of every table of the catalogue that has policies, so also of those to come.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class SecondWallTest {

    private static final String COUNTY = "bureau-530114";

    /** Its condition would come before the one that the index of names serves: read openly, see the decision record. */
    private static final String OPEN = "talent_name";

    private static final String COPY = "insert into %1$s select * from jsonb_populate_record(null::%1$s, ?::jsonb)";

    private Person here;
    private Person there;

    private record Person(UUID unit, UUID account, UUID declaration, UUID talent) {

        static Person admitted(String name) {
            UUID unit = Units.unit("unit-" + UUID.randomUUID(), "墙内单位", COUNTY);
            People person = People.individual();
            Filing filing = Filing.begunBy(person, unit)
                    .filled(name)
                    .submit()
                    .approvedBy(People.staff("unit", unit, "approves"))
                    .admittedBy(People.staff("county", Units.idOf(COUNTY), "approves"));
            UUID declaration = UUID.fromString(filing.id());
            String talent = Owner.texts("select talent_id::text from declaration where id = ?", declaration)
                    .getFirst();
            return new Person(unit, person.accountId(), declaration, UUID.fromString(talent));
        }

        /** By what a row of the table is known to be theirs. */
        String rows(String table) {
            return switch (table) {
                case "talent" -> " where id = '" + talent + "'";
                case "declaration" -> " where id = '" + declaration + "'";
                case "declaration_act" -> " where declaration_id = '" + declaration + "'";
                case "talent_count" -> " where organisation_id = '" + unit + "'";
                case "talent_count_delta" -> " where unit_id = '" + unit + "'";
                default -> " where talent_id = '" + talent + "'";
            };
        }
    }

    @BeforeEach
    void twoUnitsOfOneCounty() {
        here = Person.admitted("墙内甲");
        there = Person.admitted("墙内乙");
    }

    @Test
    void whoIsToldNothingSeesNothing() throws SQLException {
        try (Typed app = Typed.as("app")) {
            for (String table : protectedTables()) {
                if (!table.equals(OPEN)) {
                    assertThat(app.count(table, "")).as(table).isZero();
                }
            }
        }
        assertThat(protectedTables()).contains("talent", "talent_category", "talent_version", "declaration");
    }

    @Test
    void whoIsToldOneScopeSeesItAloneInEveryTable() throws SQLException {
        for (String table : protectedTables()) {
            long theirs = owners(table, here);
            boolean counts = table.startsWith("talent_count");
            assertThat(seen("unit_id", here.unit(), table, here)).as(table).isEqualTo(theirs);
            if (!table.equals("talent_count")) {
                assertThat(seen("county_id", Units.idOf(COUNTY), table, here))
                        .as(table)
                        .isEqualTo(theirs);
            }
            assertThat(seen("account_id", here.account(), table, here))
                    .as(table)
                    .isEqualTo(counts ? 0 : theirs);
            if (!table.equals(OPEN)) {
                assertThat(seen("unit_id", here.unit(), table, there)).as(table).isZero();
                assertThat(seen("account_id", here.account(), table, there))
                        .as(table)
                        .isZero();
                assertThat(seen("county_id", Units.idOf("bureau-150102"), table, here))
                        .as(table)
                        .isZero();
            }
        }
    }

    /** The value alone opens nothing: an organisation at another level, an account as a unit. */
    @ParameterizedTest
    @ValueSource(strings = {"account_id", "county_id", "league_id", "region_id"})
    void whatIsToldOfAnotherColumnShowsNothing(String column) throws SQLException {
        assertThat(seen(column, here.unit(), "talent", here)).isZero();
        assertThat(seen(column, here.unit(), "declaration", here)).isZero();
    }

    @Test
    void whatWasToldEndsWithItsTransaction() throws SQLException {
        try (Typed app = Typed.as("app")) {
            app.tell("unit_id", here.unit());
            assertThat(app.count("talent", "")).isOne();
            app.connection().commit();
            assertThat(app.count("talent", "")).isZero();
            app.tell("unit_id", here.unit());
            app.connection().rollback();
            assertThat(app.count("talent", "")).isZero();
        }
    }

    @Test
    void nothingIsChangedOutOfScopeAndNothingMovedOutOfIt() throws SQLException {
        String rename = "update declaration set person_name = '改' where id = '%s'";
        try (Typed app = Typed.as("app")) {
            app.tell("unit_id", here.unit());
            assertThat(app.update(rename.formatted(there.declaration()))).isZero();
            assertThat(app.update(rename.formatted(here.declaration()))).isOne();
            assertThat(app.update("update declaration set person_name = '改'")).isOne();
        }
        refused("unit_id", here.unit(), "update declaration set unit_id = '" + there.unit() + "'");
    }

    @Test
    void aDeclarationIsBegunByThePersonOrTheirUnitOnly() throws SQLException {
        String other = there.unit().toString();
        copyRefused("unit_id", here.unit(), "declaration", here, "'account_id', null, 'unit_id', '" + other + "'");
        copyRefused("unit_id", here.unit(), "declaration", here, "'state', 'draft'");
        copyRefused("account_id", here.account(), "declaration", here, "'account_id', null");
        copyRefused("county_id", Units.idOf(COUNTY), "declaration", here, "'account_id', null");
        copyRefused("unit_id", here.unit(), "declaration_act", there, "'number', 99");
        copied("unit_id", here.unit(), "declaration", here, "'account_id', null");
        copied("account_id", here.account(), "declaration", here, "'state', 'rejected'");
    }

    @Test
    void intoTheRegisterWritesABureauOfTheLineOnly() throws SQLException {
        String fresh = "'id_number_index', '\\x" + UUID.randomUUID().toString().replace("-", "") + "'";
        copyRefused("unit_id", here.unit(), "talent", here, fresh);
        copyRefused("account_id", here.account(), "talent", here, fresh);
        copyRefused("county_id", Units.idOf("bureau-150102"), "talent", here, fresh);
        copied("county_id", Units.idOf(COUNTY), "talent", here, fresh);
        for (String part : protectedTables()) {
            if (part.startsWith("talent_") && !part.equals("talent_count") && owners(part, here) > 0) {
                copyRefused("unit_id", here.unit(), part, here, "'position', 99");
                copyRefused("account_id", here.account(), part, here, "'position', 99");
                copyRefused("county_id", Units.idOf("bureau-150102"), part, here, "'position', 99");
            }
        }
        copied("county_id", Units.idOf(COUNTY), "talent_title", here, "'position', 99");
    }

    /** That somebody is in the register elsewhere is said, and no more than that. */
    @Test
    void theOneIndexOfAllPeopleStandsAboveThePolicies() throws SQLException {
        UUID elsewhere = Units.idOf("bureau-150102");
        assertThatThrownBy(() -> copy("county_id", elsewhere, "talent", here, "'county_id', '" + elsewhere + "'"))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        twice -> assertThat(twice.getSQLState()).isEqualTo("23505"))
                .hasMessageContaining("talent_id_number_index_key")
                .hasMessageNotContaining("Key (");
    }

    @Test
    void jobsReachCountsAndNobody() throws SQLException {
        try (Typed jobs = Typed.as("jobs")) {
            for (String table : protectedTables()) {
                if (!table.startsWith("talent_count")) {
                    assertThatThrownBy(() -> jobs.count(table, "")).hasMessageContaining("permission denied");
                    jobs.connection().rollback();
                }
            }
            jobs.update("select talent_count_fold()");
            jobs.connection().commit();
            assertThat(jobs.count("talent_count", here.rows("talent_count"))).isPositive();
            assertThatThrownBy(() -> jobs.update("select sealed_body from once_answer"))
                    .hasMessageContaining("permission denied");
        }
        assertThat(seen("unit_id", here.unit(), "talent_count", here)).isPositive();
        assertThat(seen("unit_id", here.unit(), "talent_count", there)).isZero();
        for (String sql : List.of(
                "select talent_count_fold()",
                "delete from talent_count_delta",
                "update talent_count set count = 0",
                "delete from once_answer",
                "set role talentbase_jobs",
                "set role talentbase_owner",
                "alter table talent disable row level security")) {
            try (Typed app = Typed.as("app")) {
                assertThatThrownBy(() -> app.update(sql))
                        .as(sql)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                denied -> assertThat(denied.getSQLState()).isEqualTo("42501"));
            }
        }
    }

    private static List<String> protectedTables() {
        return Owner.texts(
                "select relname from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace");
    }

    private static long owners(String table, Person person) {
        return Owner.count("select count(*) from " + table + person.rows(table));
    }

    private static long seen(String column, UUID value, String table, Person person) throws SQLException {
        try (Typed app = Typed.as("app")) {
            app.tell(column, value);
            return app.count(table, person.rows(table));
        }
    }

    private static void refused(String column, UUID value, String sql) throws SQLException {
        try (Typed app = Typed.as("app")) {
            app.tell(column, value);
            assertThatThrownBy(() -> app.update(sql)).as(sql).hasMessageContaining("row-level security");
        }
    }

    private static void copyRefused(String column, UUID value, String table, Person person, String changed) {
        assertThatThrownBy(() -> copy(column, value, table, person, changed))
                .as("%s %s", table, changed)
                .hasMessageContaining("row-level security");
    }

    private static void copied(String column, UUID value, String table, Person person, String changed)
            throws SQLException {
        assertThat(copy(column, value, table, person, changed)).isOne();
    }

    /** As the application: a row like one of the person's with an id of its own, and never committed. */
    private static int copy(String column, UUID value, String table, Person person, String changed)
            throws SQLException {
        // Of a table without an id nothing comes of it.
        String row = Owner.texts("select (to_jsonb(r) || jsonb_build_object('id', gen_random_uuid(), " + changed
                        + "))::text from " + table + " r" + person.rows(table) + " limit 1")
                .getFirst();
        try (Typed app = Typed.as("app")) {
            app.tell(column, value);
            Connection connection = app.connection();
            try (PreparedStatement insert = connection.prepareStatement(COPY.formatted(table))) {
                insert.setString(1, row);
                return insert.executeUpdate();
            }
        }
    }
}
