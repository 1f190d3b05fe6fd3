package org.talentbase.talent;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Filing;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;

/** Flexible introduction: a person belongs to one unit, and those who engage them elsewhere read their record. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class EngagementTest {

    private static final String OWNER_BUREAU = "bureau-530114";
    private static final String ENGAGING_BUREAU = "bureau-150102";

    private final UUID unit = Units.unit("unit-" + UUID.randomUUID(), "所在单位", OWNER_BUREAU);
    private final UUID engaging = Units.unit("unit-" + UUID.randomUUID(), "引进单位", ENGAGING_BUREAU);
    private final UUID besides = Units.unit("unit-" + UUID.randomUUID(), "又一引进单位", ENGAGING_BUREAU);
    private final People person = People.individual();
    private final People approver = People.staff("unit", unit, "approves");
    private final People officer = People.staff("county", Units.idOf(OWNER_BUREAU), "approves");
    private final People engagingClerk = People.staff("unit", engaging, "enters", "approves");
    private final People engagingCounty = People.staff("county", Units.idOf(ENGAGING_BUREAU), "approves");

    @Test
    void whoeverEngagesThemReadsTheirRecordAndNothingElse() {
        Filing filing = engagedBy(row(engaging, null));
        String id = talent(filing);
        for (People reader :
                List.of(engagingClerk, engagingCounty, People.staff("regional", Units.idOf("bureau-150000")))) {
            record(reader, id)
                    .statusCode(200)
                    .body("unitName", equalTo("所在单位"))
                    .body("permittedActions", equalTo(List.of()));
            unmask(reader, id)
                    .statusCode(403)
                    .body("errors[0].code", equalTo("numbers-are-the-owners"))
                    .body(not(containsString(filing.idNumber())));
            filing.seenBy(reader).statusCode(404);
        }
        record(officer, id).statusCode(200).body("permittedActions", equalTo(List.of("unmask", "slip")));
        unmask(officer, id).statusCode(200);
        People elsewhere = People.staff("county", Units.idOf("bureau-530102"), "approves");
        record(elsewhere, id).statusCode(404);
        unmask(elsewhere, id).statusCode(404);
        record(People.staff("unit", besides, "enters"), id).statusCode(404);
    }

    @Test
    void theyAreFoundAmongTheEngagedOnceAndNotAmongTheOwn() {
        String id = talent(engagedBy(row(engaging, null), row(besides, "2099-12")));
        assertThat(found(engagingCounty, Map.of("engaged", true, "text", "旭日干")))
                .containsOnlyOnce(id);
        assertThat(found(engagingClerk, Map.of("engaged", true))).containsExactly(id);
        assertThat(found(engagingClerk, Map.of("engaged", true, "category", "skilled")))
                .isEmpty();
        assertThat(found(engagingCounty, Map.of("text", "旭日干"))).doesNotContain(id);
        assertThat(found(officer, Map.of("text", "旭日干"))).contains(id);
        assertThat(found(officer, Map.of("engaged", true, "text", "旭日干"))).doesNotContain(id);
    }

    @Test
    void anEngagementThatHasEndedReachesNobody() {
        String id = talent(engagedBy(row(engaging, "2026-10"), row(besides, "2026-12")));
        record(engagingClerk, id).statusCode(404);
        assertThat(found(engagingClerk, Map.of("engaged", true))).isEmpty();
        record(People.staff("unit", besides), id).statusCode(200);
    }

    @Test
    void itFollowsTheEngagingUnitToAnotherBureau() {
        String id = talent(engagedBy(row(engaging, null)));
        People after = People.staff("county", Units.idOf("bureau-150103"), "approves");
        record(after, id).statusCode(404);
        Units.move(engaging, "bureau-150103", "150103");
        record(after, id).statusCode(200);
        record(engagingCounty, id).statusCode(404);
    }

    @Test
    void thePersonIsCountedWhereTheyBelong() {
        UUID counted = UUID.fromString(talent(engagedBy(row(engaging, null))));
        assertThat(Owner.texts(
                        "select distinct d.unit_id::text from talent_count_delta d where d.unit_id in (?, ?)",
                        unit,
                        engaging))
                .isNotEmpty()
                .doesNotContain(engaging.toString());
        assertThat(Owner.texts("select unit_id::text from talent where id = ?", counted))
                .containsExactly(unit.toString());
    }

    @Test
    void onlyAnOpenUnitOtherThanOnesOwnAndEachOnce() {
        Filing draft = Filing.begunBy(person, unit).filled("旭日干");
        draft.trySave("engagements", List.of(row(UUID.randomUUID(), null)))
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-unit"))
                .body("errors[0].pointer", equalTo("/0/unit"));
        draft.trySave("engagements", List.of(row(Units.idOf(ENGAGING_BUREAU), null)))
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-unit"));
        draft.save("engagements", List.of(row(unit, null), row(engaging, "2020-01"), row(engaging, null)));
        draft.act(person, "submit")
                .statusCode(422)
                .body(
                        "errors.pointer",
                        equalTo(List.of("/engagements/2/unit", "/engagements/1/endedOn", "/engagements/0/unit")))
                .body("errors.code", equalTo(List.of("engaged-twice", "end-before-start", "engaged-by-own-unit")));
    }

    @Test
    void aUnitsNameIsForWhoeverIsSignedIn() {
        given().auth()
                .oauth2(person.token())
                .get("/api/units/" + engaging)
                .then()
                .statusCode(200)
                .body("name", equalTo("引进单位"));
        for (Object nobody : List.of(UUID.randomUUID(), Units.idOf(ENGAGING_BUREAU), "1")) {
            given().auth()
                    .oauth2(person.token())
                    .get("/api/units/" + nobody)
                    .then()
                    .statusCode(404);
        }
    }

    @SafeVarargs
    private Filing engagedBy(Map<String, Object>... engagements) {
        return Filing.begunBy(person, unit)
                .filled("旭日干")
                .save("engagements", List.of(engagements))
                .submit()
                .approvedBy(approver)
                .admittedBy(officer);
    }

    private static Map<String, Object> row(UUID unit, @Nullable String endedOn) {
        Map<String, Object> row = new HashMap<>(Map.of("unit", unit, "startedOn", "2024-03", "work", "草原生态技术指导"));
        if (endedOn != null) {
            row.put("endedOn", endedOn);
        }
        return row;
    }

    private String talent(Filing filing) {
        return filing.seenBy(person).extract().path("talentId");
    }

    private static ValidatableResponse record(People reader, String id) {
        return given().auth()
                .oauth2(reader.token())
                .get("/api/talents/" + id + "?purpose=service")
                .then();
    }

    private static ValidatableResponse unmask(People reader, String id) {
        return given().auth()
                .oauth2(reader.token())
                .contentType(ContentType.JSON)
                .body(Map.of("purpose", "service"))
                .post("/api/talents/" + id + "/unmask")
                .then();
    }

    private static List<String> found(People reader, Map<String, Object> query) {
        Map<String, Object> body = new HashMap<>(query);
        body.put("purpose", "service");
        return given().auth()
                .oauth2(reader.token())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/talents/search")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
