package org.talentbase;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentbase.testing.Filing;
import org.talentbase.testing.LongerChain;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.Shown;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;

/** A unit that moves to another county takes its people along: whoever is there now sees them, whoever was sees nobody. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class MovedUnitTest {

    private static final String NAME = "划转之人";

    private static final Map<String, Object> RETURNING =
            Map.of("items", List.of(Map.of("section", "post", "reason", "incomplete")));

    private String region;
    private String oldLeague;
    private String newLeague;
    private String oldCounty;
    private String newCounty;
    private UUID unit;
    private People clerk;
    private People approver;
    private People before;
    private People after;

    @BeforeEach
    void aUnitInTheOldCounty() {
        region = Units.bureau("regional", null);
        oldLeague = Units.bureau("league", region);
        newLeague = Units.bureau("league", region);
        oldCounty = Units.bureau("county", oldLeague);
        newCounty = Units.bureau("county", newLeague);
        unit = Units.unit("unit-" + UUID.randomUUID(), "划转单位", oldCounty);
        clerk = People.staff("unit", unit, "enters");
        approver = People.staff("unit", unit, "approves");
        before = People.staff("county", Units.idOf(oldCounty), "approves");
        after = People.staff("county", Units.idOf(newCounty), "approves");
    }

    @AfterEach
    void asItWas() {
        LongerChain.undo();
    }

    @Test
    void everybodyInItIsSeenFromTheNewLineAndNoMoreFromTheOld() {
        Filing admitted = admitted(filed(clerk), before);
        admitted(filed(clerk), before);
        Filing waiting = filed(clerk);
        Filing rejected = filed(clerk);
        rejected.act(before, "claim").statusCode(200);
        rejected.act(before, "reject", Map.of("note", "非本单位人员")).statusCode(200);
        People oldOfLeague = People.staff("league", Units.idOf(oldLeague), "approves");
        People newOfLeague = People.staff("league", Units.idOf(newLeague), "approves");
        People ofRegion = People.staff("regional", Units.idOf(region), "approves");
        Shown county = Shown.to(before, NAME);
        Shown league = Shown.to(oldOfLeague, NAME);
        Shown whole = Shown.to(ofRegion, NAME);
        Shown own = Shown.to(clerk, NAME);
        assertThat(county.counted()).isEqualTo(2);
        assertThat(county.listed()).hasSize(2).isEqualTo(county.found());
        assertThat(county.declarations()).hasSize(4);
        assertThat(county.waiting()).containsExactly(waiting.id());

        Units.move(unit, newCounty, "150202");

        assertThat(Shown.to(after, NAME)).isEqualTo(county);
        assertThat(Shown.to(newOfLeague, NAME)).isEqualTo(league);
        assertThat(Shown.to(ofRegion, NAME)).isEqualTo(whole);
        assertThat(Shown.to(clerk, NAME)).isEqualTo(own);
        assertThat(Shown.to(before, NAME)).isEqualTo(Shown.NOBODY);
        assertThat(Shown.to(oldOfLeague, NAME)).isEqualTo(Shown.NOBODY);
        waiting.seenBy(before).statusCode(404);
        waiting.seenBy(after).statusCode(200);
        rejected.seenBy(after).statusCode(200);
        String talent = admitted.seenBy(after).extract().path("talentId");
        as(before).get("/api/talents/" + talent + "?purpose=service").then().statusCode(404);
        as(after).get("/api/talents/" + talent + "?purpose=service").then().statusCode(200);
        assertThat(as(after).get("/api/statistics/talents").then().extract().<List<String>>path("cells.territoryCode"))
                .containsOnly("150202");
    }

    @Test
    void whatIsUnderReviewIsDecidedByTheNewBureau() {
        Filing waiting = filed(clerk);
        Filing claimed = filed(clerk);
        claimed.act(before, "claim").statusCode(200);
        Filing returned = filed(clerk);
        returned.act(before, "claim").statusCode(200);
        returned.act(before, "return", RETURNING).statusCode(200);
        Filing draft = filled(Filing.begunBy(clerk, null));
        Filing atTheUnit = filed(People.individual());
        atTheUnit.act(approver, "claim").statusCode(200);

        Units.move(unit, newCounty, "150202");

        claimed.act(before, "admit", Filing.admission("professional")).statusCode(404);
        admitted(waiting, after);
        admitted(claimed, after);
        returned.save("post", Map.of("position", "厂长", "kind", "managerial", "occupation", "机械设计"))
                .submit();
        admitted(returned, after);
        admitted(draft.submit(), after);
        atTheUnit.act(approver, "approve").statusCode(200);
        admitted(atTheUnit, after);
        assertThat(Shown.to(after, NAME).counted()).isEqualTo(5);
    }

    @Test
    void theReviewGoesOnAtTheStepWhereItWas() {
        LongerChain.lay();
        Filing atCounty = filed(clerk);
        Filing atLeague = filed(clerk);
        atLeague.act(before, "claim").statusCode(200);
        atLeague.act(before, "approve").statusCode(200);
        People ofOldLeague = People.staff("league", Units.idOf(oldLeague), "approves");
        People ofNewLeague = People.staff("league", Units.idOf(newLeague), "approves");
        atLeague.act(ofOldLeague, "claim").statusCode(200);

        Units.move(unit, newCounty, "150202");
        atLeague.seenBy(after).body("position", equalTo(1)).body("reviewRefusal.code", equalTo("other-step"));
        admitted(atLeague, ofNewLeague);
        atCounty.act(after, "claim").statusCode(200);

        // Without a county its step falls to the league, which takes no second one.
        Units.move(unit, oldLeague, "150100");
        atCounty.seenBy(ofOldLeague).body("chain.office.size()", equalTo(1)).body("position", equalTo(0));
        atCounty.act(ofOldLeague, "claim").statusCode(200);

        Units.move(unit, oldCounty, "150102");
        atCounty.seenBy(before).body("chain.office.size()", equalTo(2)).body("position", equalTo(0));
        atCounty.act(before, "claim").statusCode(200);
        atCounty.act(before, "approve").statusCode(200);
        admitted(atCounty, ofOldLeague);
    }

    @Test
    void aBureauThatMovesTakesItsUnitsAlong() {
        admitted(filed(clerk), before);
        People ofOldLeague = People.staff("league", Units.idOf(oldLeague), "approves");
        People ofNewLeague = People.staff("league", Units.idOf(newLeague), "approves");
        Shown shown = Shown.to(ofOldLeague, NAME);
        Shown county = Shown.to(before, NAME);
        assertThat(shown.counted()).isOne();

        Units.move(Units.idOf(oldCounty), newLeague, "150202");

        assertThat(Shown.to(ofNewLeague, NAME)).isEqualTo(shown);
        assertThat(Shown.to(before, NAME)).isEqualTo(county);
        assertThat(Shown.to(ofOldLeague, NAME)).isEqualTo(Shown.NOBODY);
    }

    @Test
    void whatIsBegunDuringAMoveIsOfTheNewLineOrRefused() throws Exception {
        People person = People.individual();
        Filing elsewhere = Filing.begunBy(person, Units.unit("unit-" + UUID.randomUUID(), "另一单位", oldCounty));
        try (Connection moving = Owner.connect();
                Statement statement = moving.createStatement()) {
            moving.setAutoCommit(false);
            statement.execute(
                    "update organisation set reports_to = '" + Units.idOf(newCounty) + "' where id = '" + unit + "'");
            CompletableFuture<Integer> begun =
                    CompletableFuture.supplyAsync(() -> begin(clerk).extract().statusCode());
            elsewhere.changeUnit(unit).statusCode(409).body("errors[0].code", equalTo("unit-moving"));
            assertThat(begun).isNotDone();
            moving.commit();
            assertThat(begun.get(10, TimeUnit.SECONDS)).isEqualTo(409);
        }
        elsewhere.changeUnit(unit).statusCode(200);
        begin(clerk).statusCode(201);
        assertThat(Owner.texts("select distinct county_id::text from declaration where unit_id = ?", unit))
                .containsExactly(Units.idOf(newCounty).toString());
    }

    /** Each as the owner, who may do everything else. */
    @ParameterizedTest
    @CsvSource({
        "alter table talent force row level security, sees all of its people",
        "alter table declaration force row level security, sees all of its declarations",
        "set transaction isolation level repeatable read, read committed"
    })
    void whoWouldMoveHalfOfItMovesNothing(String first, String refusal) throws SQLException {
        try (Connection moving = Owner.connect();
                Statement statement = moving.createStatement()) {
            moving.setAutoCommit(false);
            statement.execute(first);
            assertThatThrownBy(() -> statement.execute("update organisation set reports_to = '" + Units.idOf(newCounty)
                            + "' where id = '" + unit + "'"))
                    .hasMessageContaining(refusal);
        }
    }

    @Test
    void nobodyReportsToWhoIsNotAbove() {
        assertThatThrownBy(() -> Units.move(Units.idOf(oldLeague), oldCounty, "150100"))
                .rootCause()
                .hasMessageContaining("not above it");
        assertThatThrownBy(() -> Units.move(Units.idOf(oldCounty), newCounty, "150102"))
                .rootCause()
                .hasMessageContaining("not above it");
    }

    private Filing filed(People author) {
        return filled(Filing.begunBy(author, author.role().equals("individual") ? unit : null))
                .submit();
    }

    private static Filing filled(Filing begun) {
        return begun.filled(NAME).save("claims", List.of(Map.of("category", "professional")));
    }

    private static Filing admitted(Filing filing, People officer) {
        filing.act(officer, "claim").statusCode(200);
        filing.act(officer, "admit", Filing.admission("professional"))
                .statusCode(200)
                .body("state", equalTo("admitted"));
        return filing;
    }

    private static ValidatableResponse begin(People clerk) {
        return as(clerk)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of())
                .post("/api/declarations")
                .then();
    }

    private static RequestSpecification as(People person) {
        return given().auth().oauth2(person.token());
    }
}
