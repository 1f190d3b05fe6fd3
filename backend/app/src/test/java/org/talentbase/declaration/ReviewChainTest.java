package org.talentbase.declaration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Filing;
import org.talentbase.testing.LongerChain;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;

/** A programme whose chain is longer than the shipped ones: after the county, the league. It is data and nothing else. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class ReviewChainTest {

    private static final String COUNTY = "bureau-150105";
    private static final String LEAGUE = "bureau-150100";

    private People county;
    private People league;

    @BeforeEach
    void afterTheCountyTheLeague() {
        LongerChain.lay();
        county = People.staff("county", Units.idOf(COUNTY), "approves");
        league = People.staff("league", Units.idOf(LEAGUE), "approves");
    }

    @AfterEach
    void asItWas() {
        LongerChain.undo();
    }

    @Test
    void everyBureauButTheLastPassesOnAndTheLastAdmits() {
        Filing filing = filed(COUNTY);
        filing.seenBy(county)
                .body("chain.step", contains("bureau", "bureau"))
                .body("chain.office", contains("赛罕区人力资源和社会保障局", "呼和浩特市人力资源和社会保障局"))
                .body("decidesAt", equalTo("呼和浩特市人力资源和社会保障局"))
                .body("position", equalTo(0));
        filing.act(league, "claim").statusCode(403).body("errors[0].code", equalTo("other-step"));
        filing.act(county, "claim")
                .statusCode(200)
                .body("permittedActions", hasItem("approve"))
                .body("permittedActions", not(hasItem("admit")));
        filing.act(county, "admit", decision()).statusCode(403).body("errors[0].code", equalTo("other-step"));
        filing.act(county, "approve").statusCode(200).body("position", equalTo(1));

        waiting(county).body("items.id", not(hasItem(filing.id())));
        waiting(league).body("items.id", hasItem(filing.id()));
        filing.act(county, "claim").statusCode(403).body("errors[0].code", equalTo("other-step"));
        filing.act(league, "claim").statusCode(200).body("permittedActions", not(hasItem("approve")));
        filing.act(league, "approve").statusCode(403).body("errors[0].code", equalTo("other-step"));
        filing.act(league, "admit", decision()).statusCode(200).body("state", equalTo("admitted"));
    }

    @Test
    void whatTheLeagueReturnedIsReviewedByTheCountyAgain() {
        Filing filing = filed(COUNTY);
        filing.act(county, "claim").statusCode(200);
        filing.act(county, "approve").statusCode(200);
        filing.act(league, "claim").statusCode(200);
        Map<String, Object> item = Map.of("section", "post", "reason", "incomplete");
        filing.act(league, "return", Map.of("items", List.of(item)))
                .statusCode(200)
                .body("position", equalTo(1));
        filing.save("post", Map.of("position", "厂长", "kind", "managerial", "occupation", "机械设计"))
                .submit();

        filing.seenBy(league).body("position", equalTo(0)).body("reviewRefusal.code", equalTo("other-step"));
        filing.act(county, "claim").statusCode(200);
        filing.act(county, "approve").statusCode(200);
        filing.seenBy(league).body("reviewRefusal", nullValue());
    }

    @Test
    void whereALevelIsMissingWhomTheUnitReportsToTakesItsStepAndNobodyTakesTwo() {
        filed(LEAGUE).seenBy(league).body("chain.office", contains("呼和浩特市人力资源和社会保障局"));
        People region = People.staff("regional", Units.idOf("bureau-150000"), "approves");
        filed("bureau-150000").seenBy(region).body("chain.office", contains("内蒙古自治区人力资源和社会保障厅"));
    }

    private static Filing filed(String bureau) {
        UUID unit = Units.unit("unit-chain-" + bureau, "逐级单位", bureau);
        return Filing.begunBy(People.staff("unit", unit, "enters"), null)
                .filled("乌兰")
                .save("claims", List.of(Map.of("category", "professional")))
                .submit();
    }

    private static Map<String, Object> decision() {
        return Filing.admission("professional");
    }

    private static ValidatableResponse waiting(People officer) {
        return given().auth()
                .oauth2(officer.token())
                .get("/api/declarations/waiting")
                .then()
                .statusCode(200);
    }
}
