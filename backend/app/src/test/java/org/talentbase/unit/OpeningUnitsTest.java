package org.talentbase.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Credits;
import org.talentbase.testing.Filing;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.Register;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;

/** How bureaus open the units of their territory. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class OpeningUnitsTest {

    private static final String COUNTY = "bureau-530114";

    private final People officer = People.staff("county", Units.idOf(COUNTY), "enters");
    private final People league = People.staff("league", Units.idOf("bureau-530100"), "enters");
    private final People sister = People.staff("county", Units.idOf("bureau-530102"), "enters");

    @Test
    void aUnitThatIsOpenedIsFoundWithItsLineAndNamedByPeople() {
        String uscc = Credits.next();
        ValidatableResponse opened = Register.open(
                        officer, Register.opening(Register.unit("呈贡区开办测试中学", uscc.toLowerCase(Locale.ROOT))))
                .statusCode(201)
                .body("unit.name", equalTo("呈贡区开办测试中学"))
                .body("unit.uscc", equalTo(uscc))
                .body("unit.reportsToName", equalTo("呈贡区人力资源和社会保障局"))
                .body("state", equalTo("open"))
                .body("contactName", equalTo("其木格"))
                .body("contactPhoneMask", equalTo("139****2345"))
                .body("headcount", equalTo(85))
                .body("version", equalTo(0))
                .body("permittedActions", equalTo(List.of("edit", "move", "suspend", "close")));
        String id = opened.extract().path("unit.id");

        assertThat(Register.ids(officer, Map.of("text", "kaibanceshi"))).contains(id);
        assertThat(Register.ids(officer, Map.of("text", "cgqkbcszx"))).contains(id);
        assertThat(Register.ids(officer, Map.of("text", uscc.substring(0, 15)))).containsExactly(id);
        assertThat(Register.ids(
                        league, Map.of("text", uscc, "territory", "530114", "nature", "institution", "state", "open")))
                .containsExactly(id);
        assertThat(Register.ids(league, Map.of("text", uscc, "nature", "enterprise")))
                .isEmpty();
        assertThat(Register.ids(sister, Map.of("text", uscc))).isEmpty();
        Filing.begunBy(People.individual(), UUID.fromString(id));
        Register.history(officer, id)
                .statusCode(200)
                .body("action", contains("open"))
                .body("[0].reason", equalTo("新设立"))
                .body("[0].office", equalTo("呈贡区人力资源和社会保障局"));
    }

    @Test
    void aLeagueOpensOneThatReportsPastItsCounty() {
        Map<String, Object> direct = Register.opening(Register.unit("直属测试单位", Credits.next()));
        direct.put("reportsToId", Units.idOf("bureau-530100"));
        Register.open(league, direct)
                .statusCode(201)
                .body("unit.reportsToName", equalTo("昆明市人力资源和社会保障局"))
                .body("unit.territory.code", equalTo("530114"));
        Register.open(officer, direct).statusCode(422).body("errors.code", contains("unknown-bureau"));
        direct.put("reportsToId", Units.idOf("bureau-530102"));
        Register.open(league, direct)
                .statusCode(422)
                .body("errors.code", contains("unknown-bureau"))
                .body("errors.pointer", contains("/reportsToId"));
    }

    @Test
    void itsAuthorityAndDepartmentAreOfItsTerritory() {
        String authority = Units.authority(COUNTY, null);
        String elsewhere = Units.authority("bureau-530102", null);
        String department = Units.department("bureau-530000");
        Map<String, Object> opening = Register.opening(Register.unit("条块测试单位", Credits.next()));
        opening.put("authorityId", Units.idOf(elsewhere));
        opening.put("departmentId", Units.idOf(authority));
        Register.open(officer, opening)
                .statusCode(422)
                .body("errors.code", contains("unknown-authority", "unknown-department"));
        opening.put("authorityId", Units.idOf(authority));
        opening.put("departmentId", Units.idOf(department));
        Register.open(officer, opening)
                .statusCode(201)
                .body("authorityId", equalTo(Units.idOf(authority).toString()))
                .body("departmentId", equalTo(Units.idOf(department).toString()));
    }

    @Test
    void whereItMayStandIsOfferedByItsTerritory() {
        String own = Units.authority(COUNTY, null);
        String elsewhere = Units.authority("bureau-530102", null);
        String department = Units.department("bureau-530000");
        Register.lines(league, "530114")
                .statusCode(200)
                .body("bureaus.name", contains("呈贡区人力资源和社会保障局", "昆明市人力资源和社会保障局"))
                .body("authorities.id", hasItem(Units.idOf(own).toString()))
                .body("authorities.id", not(hasItem(Units.idOf(elsewhere).toString())))
                .body("departments.id", hasItem(Units.idOf(department).toString()));
        Register.lines(officer, "530114").body("bureaus.level", contains("county"));
        Register.lines(sister, "530114").statusCode(422).body("errors.code", contains("unknown-bureau"));
        Register.lines(officer, "999999").statusCode(422).body("errors.code", contains("unknown-territory"));
    }

    @Test
    void aBureauOpensNothingElsewhere() {
        Map<String, Object> opening = Register.opening(Register.unit("越界测试单位", Credits.next()));
        Register.open(sister, opening)
                .statusCode(422)
                .body("errors.code", contains("unknown-bureau"))
                .body("errors.pointer", contains("/territoryCode"));
        opening.put("territoryCode", "999999");
        Register.open(officer, opening).statusCode(422).body("errors.code", contains("unknown-territory"));
    }

    @Test
    void whatIsWrongIsSaidAllAtOnceAndTellsNoNumber() {
        Map<String, Object> unit = Register.unit("试\n验", "91530114MA6K000000");
        unit.put("nature", "kindergarten");
        unit.put("industryCode", "ZZ");
        unit.put("headcount", -1);
        unit.put("contactPhone", "0471-6946229");
        Register.open(officer, Register.opening(unit))
                .statusCode(422)
                .body(
                        "errors.code",
                        contains(
                                "illegal-character",
                                "uscc-checksum",
                                "unknown-code",
                                "unknown-code",
                                "headcount",
                                "contact-phone"))
                .body(
                        "errors.pointer",
                        contains(
                                "/unit/name",
                                "/unit/uscc",
                                "/unit/nature",
                                "/unit/industryCode",
                                "/unit/headcount",
                                "/unit/contactPhone"))
                .body(not(containsString("6946229")));
        Map<String, Object> registry = Register.unit("试验", Credits.of("99"));
        registry.put("contactPhone", null);
        Register.open(officer, Register.opening(registry))
                .statusCode(422)
                .body("errors.code", contains("uscc-registry", "contact-phone-missing"));
    }

    @Test
    void aCreditCodeThatIsTakenIsRefusedAlikeWhereverItsUnitLies() {
        String here = Credits.next();
        String there = Credits.next();
        Register.open(officer, Register.opening(Register.unit("甲测试单位", here))).statusCode(201);
        Map<String, Object> opening = Register.opening(Register.unit("乙测试单位", there));
        opening.put("territoryCode", "530102");
        Register.open(sister, opening).statusCode(201);
        Map<String, Object> first = refusedAsTaken(here);
        assertThat(refusedAsTaken(there)).isEqualTo(first);
        assertThat(first.toString()).doesNotContain("测试单位");
    }

    private Map<String, Object> refusedAsTaken(String uscc) {
        Map<String, Object> body = Register.open(officer, Register.opening(Register.unit("丙测试单位", uscc)))
                .statusCode(409)
                .body("errors.code", contains("uscc-taken"))
                .extract()
                .as(new io.restassured.common.mapper.TypeRef<>() {});
        body.keySet().removeAll(List.of("instance", "traceId"));
        return body;
    }
}
