package org.talentbase.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talentbase.organisation.Organisations;
import org.talentbase.organisation.Scope;
import org.talentbase.organisation.Scope.Column;
import org.talentbase.organisation.ScopeColumns;
import org.talentbase.platform.crypto.Sealer;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.statistics.CrossTab.Cell;
import org.talentbase.talent.Admission;
import org.talentbase.talent.Admissions;
import org.talentbase.talent.AdmittedCategory;
import org.talentbase.testing.Filing;
import org.talentbase.testing.IdNumbers;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Told;
import org.talentbase.testing.Units;

/** After any history the kept counts are those of the people themselves. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class TalentCountsTest {

    private static final long SEED = 20_261_122;
    private static final int HISTORIES = 4;
    private static final int ADMISSIONS = 40;
    private static final List<String> BUREAUS = List.of("bureau-530114", "bureau-150102", "bureau-150103");

    /** Counted from the people, in other words than the product's. */
    private static final String GROUP_BY = """
            select c.category, c.tier, t.territory_code, r.name, max(e.highest) as education, count(*)
              from talent t
              join talent_category c on c.talent_id = t.id
              join territory r on r.code = t.territory_code
              left join (select talent_id, min(level) as highest from talent_education group by talent_id) e
                on e.talent_id = t.id
             where t.%s = ?
             group by c.category, c.tier, t.territory_code, r.name, e.highest""";

    @Inject
    Admissions admissions;

    @Inject
    TalentCounts counts;

    @Inject
    Organisations organisations;

    @Inject
    Sealer sealer;

    @Inject
    ObjectMapper json;

    private final List<ScopeColumns> units = new ArrayList<>();

    @BeforeEach
    void unitsOfSeveralCounties() {
        for (String bureau : BUREAUS) {
            UUID unit = Units.unit("counted-" + UUID.randomUUID(), "统计历史单位", bureau);
            units.add(QuarkusTransaction.requiringNew()
                    .call(() -> organisations.unit(unit).scopeColumns()));
        }
    }

    @Test
    void theCountsAreThoseOfThePeopleAfterAnyHistory() throws Exception {
        Random random = new Random(SEED);
        for (int history = 0; history < HISTORIES; history++) {
            for (int i = 0; i < ADMISSIONS; i++) {
                admit(random);
                if (random.nextInt(12) == 0) {
                    counts.fold();
                }
            }
            assertCountsAreThoseOfThePeople();
        }
    }

    @Test
    void theyAreWhenManyAreAdmittedInOneCountyAtOnce() throws Exception {
        try (ExecutorService officers = Executors.newFixedThreadPool(8)) {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < 4 * ADMISSIONS; i++) {
                Random random = new Random(SEED + i);
                done.add(officers.submit(() -> admit(random)));
                if (i % 10 == 0) {
                    done.add(officers.submit(counts::fold));
                }
            }
            for (Future<?> one : done) {
                one.get();
            }
        }
        assertCountsAreThoseOfThePeople();
        counts.fold();
        assertCountsAreThoseOfThePeople();
    }

    @Test
    void anAdmissionThatIsTakenBackCountsNobody() {
        Scope unit = new Scope(Column.UNIT, units.getFirst().unitId());
        assertThatThrownBy(() -> Told.call(county(units.getFirst()), () -> {
                    admissions.admit(somebody(new Random(SEED), units.getFirst()));
                    assertThat(counts.within(unit)).isNotEmpty();
                    throw new IllegalStateException("taken back");
                }))
                .hasMessage("taken back");
        assertThat(Told.call(unit, () -> counts.within(unit))).isEmpty();
    }

    @Test
    void statisticListAndDetailAgree() {
        UUID unit = units.getFirst().unitId();
        People clerk = People.staff("unit", unit, "enters");
        People officer = People.staff("county", Units.idOf(BUREAUS.getFirst()), "approves");
        for (int i = 0; i < 3; i++) {
            Filing.begunBy(clerk, null).filled("三处一致").submit().admittedBy(officer);
        }
        List<String> listed = given().auth()
                .oauth2(clerk.token())
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/api/talents/search")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        Scope scope = new Scope(Column.UNIT, unit);
        List<Cell> cells = Told.call(scope, () -> counts.within(scope));
        assertThat(cells.stream().mapToLong(Cell::count).sum()).isEqualTo(3).isEqualTo(listed.size());
        for (String id : listed) {
            given().auth()
                    .oauth2(clerk.token())
                    .get("/api/talents/" + id)
                    .then()
                    .statusCode(200);
        }
    }

    private void admit(Random random) {
        ScopeColumns unit = units.get(random.nextInt(units.size()));
        Told.call(county(unit), () -> admissions.admit(somebody(random, unit)));
    }

    private static Scope county(ScopeColumns unit) {
        return new Scope(Column.COUNTY, unit.countyId());
    }

    private Admission somebody(Random random, ScopeColumns unit) {
        List<AdmittedCategory> categories = new ArrayList<>();
        categories.add(category("professional", random));
        if (random.nextBoolean()) {
            categories.add(category("skilled", random));
        }
        return new Admission(
                Ids.next(),
                document(random),
                unit,
                organisations.unit(unit.unitId()).getTerritoryCode(),
                null,
                sealer.seal(Sealer.Field.ID_NUMBER, IdNumbers.next()),
                sealer.seal(Sealer.Field.PHONE, "13900000000"),
                categories);
    }

    private ObjectNode document(Random random) {
        try {
            ObjectNode document = (ObjectNode) json.readTree("""
                    {"identity": {"name": "某某", "idType": "resident-id", "sex": "1", "birthDate": "1980-01-01",
                        "ethnicity": "01", "politicalStatus": "13", "workStartedOn": "2001-07"},
                     "post": {"position": "工程师", "kind": "professional", "occupation": "机械设计"}}""");
            ArrayNode education = document.putArray("education");
            for (int i = random.nextInt(3); i > 0; i--) {
                String level = List.of("11", "14", "21", "31").get(random.nextInt(4));
                education.add(json.<ObjectNode>valueToTree(Filing.education()).put("level", level));
            }
            return document;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static AdmittedCategory category(String category, Random random) {
        String tier = List.of("junior", "intermediate", "senior", "").get(random.nextInt(4));
        String clause = category.equals("professional") ? "professional-senior-title" : "skilled-senior-contest";
        return new AdmittedCategory(
                category, tier.isEmpty() ? null : tier, "chenggong-2021", clause, null, LocalDate.EPOCH);
    }

    private void assertCountsAreThoseOfThePeople() throws Exception {
        for (ScopeColumns unit : units) {
            assertEqual(Column.UNIT, "unit_id", unit.unitId());
            assertEqual(Column.COUNTY, "county_id", unit.countyId());
            assertEqual(Column.LEAGUE, "league_id", unit.leagueId());
            assertEqual(Column.REGION, "region_id", unit.regionId());
            assertEqual(Column.COUNTY_AUTHORITY, "county_authority_id", unit.countyAuthorityId());
            assertEqual(Column.LEAGUE_AUTHORITY, "league_authority_id", unit.leagueAuthorityId());
            assertEqual(Column.REGION_AUTHORITY, "region_authority_id", unit.regionAuthorityId());
            assertEqual(Column.DEPARTMENT, "department_id", unit.departmentId());
        }
    }

    private void assertEqual(Column column, String name, UUID value) throws Exception {
        if (value == null) {
            return;
        }
        List<Cell> expected = new ArrayList<>();
        try (Connection connection = Owner.connect();
                PreparedStatement select = connection.prepareStatement(GROUP_BY.formatted(name))) {
            select.setObject(1, value);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    expected.add(new Cell(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getLong(6)));
                }
            }
        }
        Scope scope = new Scope(column, value);
        assertThat(Told.call(scope, () -> counts.within(scope)))
                .as(name)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
