package org.talentbase;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Filing;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.Shown;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;

/** Beside the bureaus, the authorities of a unit's sector and the department that supervises it: what they see and review. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class LinesBesideTest {

    private static final String NAME = "条线之人";

    private String league;
    private String county;
    private String sister;
    private String leagueAuthority;
    private String authority;
    private String department;
    private UUID unit;
    private People clerk;
    private People ofCounty;
    private People ofAuthority;
    private People ofLeagueAuthority;
    private People ofDepartment;

    @BeforeEach
    void aUnitOfASectorAndADepartment() {
        String region = Units.bureau("regional", null);
        league = Units.bureau("league", region);
        county = Units.bureau("county", league);
        sister = Units.bureau("county", league);
        leagueAuthority = Units.authority(league, null);
        authority = Units.authority(county, leagueAuthority);
        department = Units.department(region);
        unit = Units.unit("unit-" + UUID.randomUUID(), "条线单位", county);
        Units.assign(unit, authority, department);
        clerk = People.staff("unit", unit, "enters");
        ofCounty = approver("county", county);
        ofAuthority = approver("county", authority);
        ofLeagueAuthority = approver("league", leagueAuthority);
        ofDepartment = approver("regional", department);
    }

    @AfterEach
    void asTheNoticeHasIt() {
        Owner.run(
                "delete from programme_step where programme_id = 'inner-mongolia-2017' and level in ('authority', 'department')");
        Owner.run(
                "update programme_step set position = 2 where programme_id = 'inner-mongolia-2017' and level = 'county'");
    }

    /** Between the unit and the bureau. */
    private static void stepsBeside() {
        Owner.run(
                "update programme_step set position = 4 where programme_id = 'inner-mongolia-2017' and level = 'county'");
        Owner.run("""
                insert into programme_step
                values ('inner-mongolia-2017', 2, 'authority', 'everyone', '试', '行业主管部门审核'),
                       ('inner-mongolia-2017', 3, 'department', 'everyone', '试', '行政主管部门审核')""");
    }

    @Test
    void eachSeesThePeopleOfTheirLineAsItsBureauDoes() {
        admitted(filed(clerk));
        filed(clerk);
        People other = People.staff("unit", Units.unit("unit-" + UUID.randomUUID(), "非本条线单位", county), "enters");
        admitted(filed(other));
        Shown shown = Shown.to(ofAuthority, NAME);
        assertThat(shown.listed()).hasSize(1).isEqualTo(shown.found());
        assertThat(shown.counted()).isOne();
        assertThat(shown.declarations()).hasSize(2);
        assertThat(shown.waiting()).isEmpty();
        assertThat(Shown.to(ofLeagueAuthority, NAME)).isEqualTo(shown);
        assertThat(Shown.to(ofDepartment, NAME)).isEqualTo(shown);
        assertThat(Shown.to(ofCounty, NAME).counted()).isEqualTo(2);
        assertThat(Shown.to(approver("county", Units.authority(county, leagueAuthority)), NAME))
                .isEqualTo(Shown.NOBODY);
        assertThat(Shown.to(approver("regional", Units.department(league)), NAME))
                .isEqualTo(Shown.NOBODY);
    }

    /** Not even the way to a second factor is shown to who is refused with it. */
    @Test
    void numbersStayMaskedToThem() {
        String talent = admitted(filed(clerk)).seenBy(ofCounty).extract().path("talentId");
        for (People reader : List.of(ofAuthority, ofLeagueAuthority, ofDepartment, ofAuthority.withPasswordOnly())) {
            given().auth()
                    .oauth2(reader.token())
                    .get("/api/talents/" + talent + "?purpose=service")
                    .then()
                    .statusCode(200)
                    .body("idNumberMask", equalTo(maskOf(talent)))
                    .body("permittedActions", empty());
            given().auth()
                    .oauth2(reader.token())
                    .contentType(ContentType.JSON)
                    .body(Map.of("purpose", "service"))
                    .post("/api/talents/" + talent + "/unmask")
                    .then()
                    .statusCode(403)
                    .body("errors[0].code", equalTo("not-beside-the-territory"));
        }
        given().auth()
                .oauth2(ofCounty.token())
                .get("/api/talents/" + talent + "?purpose=service")
                .then()
                .body("permittedActions", contains("unmask"));
    }

    @Test
    void theyReviewWhereTheProgrammeSaysSoAndABureauAdmits() {
        stepsBeside();
        Filing filing = filed(clerk);
        filing.seenBy(ofAuthority).body("chain.office.size()", equalTo(3)).body("position", equalTo(0));
        filing.act(ofCounty, "claim").statusCode(403).body("errors[0].code", equalTo("other-step"));
        filing.act(ofLeagueAuthority, "claim").statusCode(403).body("errors[0].code", equalTo("other-step"));
        assertThat(Shown.to(ofAuthority, NAME).waiting()).containsExactly(filing.id());

        filing.act(ofAuthority, "claim").statusCode(200).body("permittedActions", not(hasItem("admit")));
        filing.act(ofAuthority, "admit", Filing.admission("professional")).statusCode(403);
        filing.act(ofAuthority, "approve").statusCode(200);
        assertThat(Shown.to(ofDepartment, NAME).waiting()).containsExactly(filing.id());
        filing.approvedBy(ofDepartment);
        admitted(filing);
    }

    @Test
    void aUnitWithoutGoesWithoutTheirSteps() {
        stepsBeside();
        Units.assign(unit, null, null);
        Filing filing = filed(clerk);
        filing.seenBy(ofCounty).body("chain.office.size()", equalTo(1));
        admitted(filing);
    }

    /** Whom the unit reports to has the county's step and the last one: it comes last. */
    @Test
    void whoHasTheLastStepTakesThatOne() {
        Owner.run("insert into programme_step values ('inner-mongolia-2017', 3, 'authority', 'everyone', '试', '审核'),"
                + " ('inner-mongolia-2017', 4, 'league', 'everyone', '试', '复审')");
        try {
            UUID direct = Units.unit("unit-" + UUID.randomUUID(), "直属单位", league);
            Units.assign(direct, leagueAuthority, null);
            Filing filing = filed(People.staff("unit", direct, "enters"));
            filing.seenBy(ofLeagueAuthority).body("chain.office.size()", equalTo(2));
            filing.approvedBy(ofLeagueAuthority);
            filing.act(approver("league", league), "claim").statusCode(200).body("permittedActions", hasItem("admit"));
        } finally {
            Owner.run("delete from programme_step where programme_id = 'inner-mongolia-2017' and position > 2");
        }
    }

    @Test
    void whatAnAuthorityHasGoesOnWithTheOneThatTheUnitGets() {
        stepsBeside();
        Filing claimed = filed(clerk);
        claimed.act(ofAuthority, "claim").statusCode(200);
        Filing passedOn = filed(clerk).approvedBy(ofAuthority);
        Shown before = Shown.to(ofAuthority, NAME);
        String next = Units.authority(county, leagueAuthority);

        Units.assign(unit, next, department);

        People ofNext = approver("county", next);
        assertThat(Shown.to(ofAuthority, NAME)).isEqualTo(Shown.NOBODY);
        assertThat(Shown.to(ofNext, NAME)).isEqualTo(before);
        claimed.act(ofAuthority, "approve").statusCode(404);
        claimed.approvedBy(ofNext);
        passedOn.seenBy(ofDepartment).body("position", equalTo(1));
        passedOn.approvedBy(ofDepartment);
        admitted(passedOn);
    }

    @Test
    void whatAnAuthorityHasGoesToTheNextStepWhereTheUnitHasNoneAnyMore() {
        stepsBeside();
        Filing filing = filed(clerk);
        Units.assign(unit, null, department);
        filing.seenBy(ofDepartment).body("chain.office.size()", equalTo(2)).body("position", equalTo(0));
        filing.approvedBy(ofDepartment);
        admitted(filing);
    }

    /** Although the unit names it still. */
    @Test
    void whoMovesAwayIsOutOfReachOfTheOldCountysAuthority() {
        stepsBeside();
        Filing admitted = filed(clerk).approvedBy(ofAuthority).approvedBy(ofDepartment);
        admitted(admitted);
        Filing waiting = filed(clerk);
        Shown ofLeague = Shown.to(ofLeagueAuthority, NAME);

        Units.move(unit, sister, "150102");

        assertThat(Shown.to(ofAuthority, NAME)).isEqualTo(Shown.NOBODY);
        Shown now = Shown.to(ofLeagueAuthority, NAME);
        assertThat(now.counted()).isEqualTo(ofLeague.counted()).isOne();
        assertThat(now.listed()).isEqualTo(ofLeague.listed());
        assertThat(now.waiting()).containsExactly(waiting.id());
        assertThat(Shown.to(ofDepartment, NAME).declarations()).hasSize(2);
        waiting.approvedBy(ofLeagueAuthority);
    }

    @Test
    void anAuthorityPutUnderAnotherTakesItsUnitsAlong() {
        admitted(filed(clerk));
        Shown shown = Shown.to(ofLeagueAuthority, NAME);
        String next = Units.authority(league, null);

        Units.assign(Units.idOf(authority), next, null);

        assertThat(Shown.to(ofLeagueAuthority, NAME)).isEqualTo(Shown.NOBODY);
        assertThat(Shown.to(approver("league", next), NAME)).isEqualTo(shown);
        assertThat(Shown.to(ofAuthority, NAME)).isEqualTo(shown);
    }

    private static String maskOf(String talent) {
        return Owner.texts("select id_number_mask from talent where id = ?", UUID.fromString(talent))
                .getFirst();
    }

    private static People approver(String role, String organisation) {
        return People.staff(role, Units.idOf(organisation), "approves");
    }

    private static Filing filed(People author) {
        return Filing.begunBy(author, null)
                .filled(NAME)
                .save("claims", List.of(Map.of("category", "professional")))
                .submit();
    }

    private Filing admitted(Filing filing) {
        filing.act(ofCounty, "claim").statusCode(200);
        ValidatableResponse done = filing.act(ofCounty, "admit", Filing.admission("professional"));
        done.statusCode(200).body("state", equalTo("admitted"));
        return filing;
    }
}
