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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

    /** @param readers whoever reaches them above their unit: of each line, at each level */
    private record Person(UUID unit, UUID account, UUID declaration, UUID talent, List<UUID> readers) {

        /** Of a sector and a department of their own. */
        static Person admitted(String name) {
            String regionAuthority = Units.authority("bureau-530000", null);
            String leagueAuthority = Units.authority("bureau-530100", regionAuthority);
            String countyAuthority = Units.authority(COUNTY, leagueAuthority);
            String department = Units.department("bureau-530000");
            UUID unit = Units.unit("unit-" + UUID.randomUUID(), "墙内单位", COUNTY);
            Units.assign(unit, countyAuthority, department);
            People person = People.individual();
            Filing filing = Filing.begunBy(person, unit)
                    .filled(name)
                    .submit()
                    .approvedBy(People.staff("unit", unit, "approves"))
                    .admittedBy(People.staff("county", Units.idOf(COUNTY), "approves"));
            UUID declaration = UUID.fromString(filing.id());
            String talent = Owner.texts("select talent_id::text from declaration where id = ?", declaration)
                    .getFirst();
            Units.keep(unit, person.accountId());
            List<UUID> readers = Stream.of(countyAuthority, leagueAuthority, regionAuthority, department)
                    .map(Units::idOf)
                    .toList();
            return new Person(unit, person.accountId(), declaration, UUID.fromString(talent), readers);
        }

        /** By what a row of the table is known to be theirs. */
        String rows(String table) {
            return switch (table) {
                case "talent" -> " where id = '" + talent + "'";
                case "declaration" -> " where id = '" + declaration + "'";
                case "declaration_act" -> " where declaration_id = '" + declaration + "'";
                case "talent_count", "responsible_person" -> " where organisation_id = '" + unit + "'";
                case "unit_contact", "unit_act", "talent_count_delta" -> " where unit_id = '" + unit + "'";
                case "unit_application", "unit_proof" -> " where false"; // Their walls: ApplyingForUnitsTest.
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
            boolean nobodys = table.matches("talent_count.*|unit_.*|responsible_person");
            assertThat(seen(here.unit(), table, here)).as(table).isEqualTo(theirs);
            assertThat(seen(here.account(), table, here)).as(table).isEqualTo(nobodys ? 0 : theirs);
            for (UUID reader : above(here)) {
                assertThat(seen(reader, table, here)).as(table).isEqualTo(table.equals("talent_count") ? 0 : theirs);
            }
            if (!table.equals(OPEN)) {
                assertThat(seen(here.unit(), table, there)).as(table).isZero();
                assertThat(seen(here.account(), table, there)).as(table).isZero();
                assertThat(seen(Units.idOf("bureau-150102"), table, here))
                        .as(table)
                        .isZero();
                for (UUID elsewhere : there.readers()) {
                    assertThat(seen(elsewhere, table, here)).as(table).isZero();
                }
            }
        }
    }

    private static List<UUID> above(Person person) {
        return Stream.concat(
                        Stream.of(COUNTY, "bureau-530100", "bureau-530000").map(Units::idOf), person.readers().stream())
                .toList();
    }

    @Test
    void whatWasToldEndsWithItsTransaction() throws SQLException {
        try (Typed app = Typed.as("app")) {
            app.tell(here.unit());
            assertThat(app.count("talent", "")).isOne();
            app.connection().commit();
            assertThat(app.count("talent", "")).isZero();
            app.tell(here.unit());
            app.connection().rollback();
            assertThat(app.count("talent", "")).isZero();
        }
    }

    @Test
    void nothingIsChangedOutOfScopeAndNothingMovedOutOfIt() throws SQLException {
        String rename = "update declaration set person_name = '改' where id = '%s'";
        try (Typed app = Typed.as("app")) {
            app.tell(here.unit());
            assertThat(app.update(rename.formatted(there.declaration()))).isZero();
            assertThat(app.update(rename.formatted(here.declaration()))).isOne();
            assertThat(app.update("update declaration set person_name = '改'")).isOne();
        }
        refused(here.unit(), "update declaration set unit_id = '" + neighbour() + "'");
    }

    @Test
    void aDeclarationIsBegunByThePersonOrTheirUnitOnly() throws SQLException {
        copyRefused(here.unit(), "declaration", here, "'account_id', null, 'unit_id', '" + neighbour() + "'");
        copyRefused(here.unit(), "declaration", here, "'state', 'draft'");
        copyRefused(here.account(), "declaration", here, "'account_id', null");
        copyRefused(Units.idOf(COUNTY), "declaration", here, "'account_id', null");
        copyRefused(here.readers().getFirst(), "declaration", here, "'account_id', null");
        copyRefused(here.unit(), "declaration_act", there, "'number', 99");
        copied(here.unit(), "declaration", here, "'account_id', null");
        copied(here.account(), "declaration", here, "'state', 'rejected'");
    }

    @Test
    void intoTheRegisterWritesABureauOfTheLineOnly() throws SQLException {
        String fresh = "'id_number_index', '\\x" + UUID.randomUUID().toString().replace("-", "") + "'";
        copyRefused(here.unit(), "talent", here, fresh);
        copyRefused(here.account(), "talent", here, fresh);
        copyRefused(Units.idOf("bureau-150102"), "talent", here, fresh);
        for (UUID reader : here.readers()) {
            copyRefused(reader, "talent", here, fresh);
        }
        copied(Units.idOf(COUNTY), "talent", here, fresh);
        for (String part : protectedTables()) {
            if (part.startsWith("talent_") && !part.equals("talent_count") && owners(part, here) > 0) {
                copyRefused(here.unit(), part, here, "'position', 99");
                copyRefused(here.account(), part, here, "'position', 99");
                copyRefused(Units.idOf("bureau-150102"), part, here, "'position', 99");
                copyRefused(here.readers().getFirst(), part, here, "'position', 99");
            }
        }
        copied(Units.idOf(COUNTY), "talent_title", here, "'position', 99");
    }

    /** That somebody is in the register elsewhere is said, and no more than that. */
    @Test
    void theOneIndexOfAllPeopleStandsAboveThePolicies() throws SQLException {
        UUID elsewhere = Units.idOf("bureau-150102");
        assertThatThrownBy(() -> copy(elsewhere, "talent", here, "'county_id', '" + elsewhere + "'"))
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
        assertThat(seen(here.unit(), "talent_count", here)).isPositive();
        for (UUID reader : above(here)) {
            try (Typed app = Typed.as("app")) {
                app.tell(reader);
                assertThat(app.count("talent_count", " where organisation_id = '" + reader + "'"))
                        .isPositive();
            }
        }
        assertThat(seen(here.unit(), "talent_count", there)).isZero();
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

    /** Of the same lines: only that it is another. */
    private UUID neighbour() {
        UUID unit = Units.unit("unit-" + UUID.randomUUID(), "墙外单位", COUNTY);
        Owner.run("""
                update organisation o set authority_id = h.authority_id, department_id = h.department_id
                  from organisation h where h.id = ? and o.id = ?""", here.unit(), unit);
        return unit;
    }

    private static List<String> protectedTables() {
        return Owner.texts(
                "select relname from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace");
    }

    private static long owners(String table, Person person) {
        return Owner.count("select count(*) from " + table + person.rows(table));
    }

    private static long seen(UUID value, String table, Person person) throws SQLException {
        try (Typed app = Typed.as("app")) {
            app.tell(value);
            return app.count(table, person.rows(table));
        }
    }

    private static void refused(UUID value, String sql) throws SQLException {
        try (Typed app = Typed.as("app")) {
            app.tell(value);
            assertThatThrownBy(() -> app.update(sql)).as(sql).hasMessageContaining("row-level security");
        }
    }

    private static void copyRefused(UUID value, String table, Person person, String changed) {
        assertThatThrownBy(() -> copy(value, table, person, changed))
                .as("%s %s", table, changed)
                .hasMessageContaining("row-level security");
    }

    private static void copied(UUID value, String table, Person person, String changed) throws SQLException {
        assertThat(copy(value, table, person, changed)).isOne();
    }

    /** As the application: a row like one of the person's with an id of its own, and never committed. */
    private static int copy(UUID value, String table, Person person, String changed) throws SQLException {
        // Of a table without an id nothing comes of it.
        String row = Owner.texts("select (to_jsonb(r) || jsonb_build_object('id', gen_random_uuid(), " + changed
                        + "))::text from " + table + " r" + person.rows(table) + " limit 1")
                .getFirst();
        try (Typed app = Typed.as("app")) {
            app.tell(value);
            Connection connection = app.connection();
            try (PreparedStatement insert = connection.prepareStatement(COPY.formatted(table))) {
                insert.setString(1, row);
                return insert.executeUpdate();
            }
        }
    }
}
