package org.talentbase;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.talentbase.testing.Filing;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.Shown;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Typed;
import org.talentbase.testing.Units;

/** While a unit moves from county to county and back, no reader is shown half of it, and no writer puts anything beside it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class MovingUnitTest {

    private static final int PEOPLE = 300;
    private static final int PAGE = 20;
    private static final int MOVES = 20;

    /** The unit's only person a few hundred times. */
    private static final String COPIES = """
            with made as (
                insert into talent
                select made.* from talent t, (select gen_random_uuid() as id from generate_series(2, ?)) n,
                       lateral jsonb_populate_record(t, jsonb_build_object(
                           'id', n.id, 'id_number_index', sha256(n.id::text::bytea)::text)) made
                 where t.unit_id = ?
                returning *),
            named as (
                insert into talent_name
                select made.* from made m, talent_name n,
                       lateral jsonb_populate_record(n, jsonb_build_object('talent_id', m.id)) made
                 where n.unit_id = m.unit_id)
            insert into talent_category
            select made.* from made m, talent t, talent_category c,
                   lateral jsonb_populate_record(c, jsonb_build_object('talent_id', m.id)) made
             where t.unit_id = m.unit_id and c.talent_id = t.id""";

    /** What takes down a unit's line; counts that were added remain what they were. */
    private static final String TABLES = """
            select table_name from information_schema.columns c join information_schema.tables using (table_schema, table_name)
             where table_type = 'BASE TABLE' and column_name in ('unit_id', 'county_id') and table_name <> 'talent_count_delta'
             group by table_name having count(*) = 2""";

    private static final String BESIDE_THE_UNIT = """
            select count(*) from %s r join organisation o on o.id = r.unit_id
             where o.id = ?
               and (r.county_id, r.league_id, r.region_id, r.county_authority_id, r.league_authority_id,
                    r.region_authority_id, r.department_id, coalesce(to_jsonb(r) ->> 'territory_code', o.territory_code))
                is distinct from (o.county_id, o.league_id, o.region_id, o.county_authority_id, o.league_authority_id,
                    o.region_authority_id, o.department_id, o.territory_code)""";

    private static final String MISCOUNTED = """
            select count(*)
              from (select from
                        (select organisation_id, category, tier, territory_code, education, count from talent_count
                         union all
                         select o.id, category, tier, territory_code, education, change from talent_count_delta
                          cross join lateral (values (unit_id), (county_id), (league_id), (region_id), (county_authority_id),
                                 (league_authority_id), (region_authority_id), (department_id)) o(id)
                         union all
                         select o.id, category, tier, territory_code, education, -1 from talent_counted
                          cross join lateral (values (unit_id), (county_id), (league_id), (region_id), (county_authority_id),
                                 (league_authority_id), (region_authority_id), (department_id)) o(id)) c
                     where organisation_id = ?
                     group by organisation_id, category, tier, territory_code, education
                    having sum(count) <> 0) wrong""";

    private String region;
    private String here;
    private String there;
    private List<String> beside;
    private UUID unit;
    private People clerk;
    private List<People> officers;

    @BeforeEach
    void aUnitOfSomeHundredPeople() {
        region = Units.bureau("regional", null);
        here = Units.bureau("county", Units.bureau("league", region));
        there = Units.bureau("county", Units.bureau("league", region));
        unit = Units.unit("unit-" + UUID.randomUUID(), "划转单位", here);
        String ofRegion = Units.authority(region, null);
        beside = List.of(ofRegion, Units.authority(here, ofRegion), Units.department(there));
        Units.assign(unit, beside.get(1), beside.getLast());
        clerk = People.staff("unit", unit, "enters");
        officers = List.of(
                People.staff("county", Units.idOf(here), "approves"),
                People.staff("county", Units.idOf(there), "approves"));
        declareAndAdmit();
        Owner.run(COPIES, PEOPLE, unit);
        Owner.run("select talent_count_anew()");
    }

    @Test
    @Timeout(180)
    void readersSeeAllOfItOrNone() throws Exception {
        Set<Long> counted = ConcurrentHashMap.newKeySet();
        Set<Integer> pages = ConcurrentHashMap.newKeySet();
        int admitted = 0;
        try (ExecutorService work = Executors.newFixedThreadPool(5)) {
            Future<?> moves = work.submit(this::moveBackAndForth);
            List<Future<?>> readers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                People officer = officers.get(i % 2);
                UUID county = Units.idOf(i % 2 == 0 ? here : there);
                readers.add(work.submit(() -> {
                    while (!moves.isDone()) {
                        read(officer, county, pages, counted);
                    }
                    return null;
                }));
            }
            while (!moves.isDone()) {
                declareAndAdmit();
                admitted++;
            }
            moves.get();
            for (Future<?> reader : readers) {
                reader.get();
            }
        }

        assertThat(admitted).isPositive();
        assertThat(pages).containsExactlyInAnyOrder(0, PAGE);
        int most = PEOPLE + admitted;
        assertThat(counted)
                .contains(0L)
                .hasSizeGreaterThan(1)
                .allMatch(all -> all == 0 || (all >= PEOPLE && all <= most));
        assertThat(Shown.counted(officers.getFirst())).isEqualTo(most);
        assertThat(typed(Units.idOf(there))).isZero();
        assertNothingIsBeside();
    }

    private void assertNothingIsBeside() {
        assertThat(Owner.texts(TABLES))
                .contains("talent", "talent_name", "declaration")
                .allMatch(table -> Owner.count(BESIDE_THE_UNIT.formatted(table), unit) == 0);
        List<String> above = new ArrayList<>(beside);
        above.addAll(List.of(here, there, region));
        assertThat(Owner.count(MISCOUNTED, unit)).isZero();
        for (String counting : above) {
            assertThat(Owner.count(MISCOUNTED, Units.idOf(counting))).isZero();
        }
    }

    private static void read(People officer, UUID county, Set<Integer> pages, Set<Long> counted) throws Exception {
        pages.add(Shown.listed(officer).size());
        pages.add(Shown.found(officer, "划转").size());
        counted.add(Shown.counted(officer));
        counted.add(typed(county));
    }

    private void moveBackAndForth() {
        for (int i = 0; i < MOVES / 2; i++) {
            Units.move(unit, there, "150202");
            pause();
            Units.move(unit, here, "150102");
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(150);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** A query of ours that forgot its scope. */
    private static long typed(UUID county) throws Exception {
        try (Typed app = Typed.as("app")) {
            app.tell(county);
            return app.count("talent", "");
        }
    }

    private void declareAndAdmit() {
        Filing filing = Filing.of(clerk, begin());
        filing.filled("划转之人").save("claims", List.of(Map.of("category", "professional")));
        filing.submit();
        for (int i = 0; !admittedBy(filing, officers.get(i % 2)); i++) {
            assertThat(i).as("attempts").isLessThan(200);
        }
    }

    /** The other county's is told that there is no such declaration; so is who claimed it, when it has moved in between. */
    private static boolean admittedBy(Filing filing, People officer) {
        int claimed = filing.act(officer, "claim").extract().statusCode();
        assertThat(claimed).isIn(200, 404, 412);
        if (claimed != 200) {
            return false;
        }
        int admitted = filing.act(officer, "admit", Filing.admission("professional"))
                .extract()
                .statusCode();
        assertThat(admitted).isIn(200, 404, 409, 412);
        return admitted == 200;
    }

    /** Asks again where the unit moved just then. */
    private String begin() {
        Response begun = given().auth()
                .oauth2(clerk.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/api/declarations");
        if (begun.statusCode() == 409) {
            begun.then().body("errors[0].code", equalTo("unit-moving"));
            return begin();
        }
        return begun.then().statusCode(201).extract().path("id");
    }
}
