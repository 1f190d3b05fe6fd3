package org.talentbase.declaration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Filing;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;
import org.talentbase.testing.Workplace;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class ReviewResourceTest {

    private Workplace us;

    @BeforeEach
    void aUnitInChenggongAndItsPeople() {
        us = Workplace.inChenggong();
    }

    @Test
    void whatTheBureauReturnedIsApprovedAgainByTheSameColleagueOfTheUnit() {
        Filing filing =
                Filing.begunBy(us.person(), us.unit()).filled("乌兰").submit().approvedBy(us.approver());
        filing.act(us.officer(), "claim").statusCode(200);
        filing.act(us.officer(), "return", returning("titles", "obtainedOn")).statusCode(200);

        filing.save("titles", List.of(with(Filing.title(), "obtainedOn", "2019-12")))
                .submit()
                .approvedBy(us.approver())
                .admittedBy(us.officer());
    }

    @Test
    void nobodyDecidesOnThemselvesUnderAnotherAccount() {
        Filing filing = Filing.begunBy(us.person(), us.unit()).filled("乌兰").submit();
        us.approver().holderIsPersonOf(UUID.fromString(filing.id()));

        filing.act(us.approver(), "claim").statusCode(403).body("errors[0].code", equalTo("own-declaration"));
        filing.seenBy(us.approver())
                .body("permittedActions", empty())
                .body("reviewRefusal.code", equalTo("own-declaration"));
    }

    @Test
    void nobodyDecidesOnWhatTheyEnteredUnderAnotherAccount() {
        Filing filing = Filing.begunBy(us.clerk(), null).filled("乌兰").submit();
        us.officer().samePersonAs(us.clerk());

        filing.act(us.officer(), "claim").statusCode(403).body("errors[0].code", equalTo("already-acted"));
    }

    @Test
    void nobodyApprovesTwiceInOneRoundUnderAnotherAccount() {
        Filing filing =
                Filing.begunBy(us.person(), us.unit()).filled("乌兰").submit().approvedBy(us.approver());
        us.officer().samePersonAs(us.approver());

        filing.act(us.officer(), "claim").statusCode(403).body("errors[0].code", equalTo("already-acted"));
    }

    @Test
    void aReturnNamesFieldsAndOnlyTheseMayBeMended() {
        Filing filing = Filing.begunBy(us.person(), us.unit()).filled("赵六").submit();
        filing.act(us.approver(), "claim").statusCode(200);
        filing.act(us.approver(), "return", returning("titles", "obtainedOn")).statusCode(200);

        filing.seenBy(us.person())
                .body("state", equalTo("returned"))
                .body("returned[0].field", equalTo("obtainedOn"))
                .body("returnNote", equalTo("请核对"))
                .body("openSections", contains("titles"));
        filing.trySave("post", Map.of("position", "厂长"))
                .statusCode(409)
                .body("errors[0].code", equalTo("section-locked"));
        filing.save("titles", List.of(with(Filing.title(), "obtainedOn", "2019-12")))
                .submit()
                .seenBy(us.approver())
                .body("differences", hasSize(1))
                .body("differences[0].before", equalTo("2018-11"))
                .body("differences[0].after", equalTo("2019-12"));
    }

    @Test
    void aReturnOfTheClaimsOpensWhatOtherClaimsAskFor() {
        Filing filing = Filing.begunBy(us.person(), us.unit()).filled("赵六").submit();
        filing.act(us.approver(), "claim").statusCode(200);
        filing.act(us.approver(), "return", returning("claims", "category")).statusCode(200);
        filing.seenBy(us.person()).body("openSections", hasItems("claims", "post", "titles"));
        filing.save("claims", List.of(Map.of("category", "skilled", "tier", "junior")))
                .save("post", Map.of("position", "钳工", "kind", "worker", "occupation", "钳工"));
    }

    @Test
    void aReturnNeedsAKnownReason() {
        Filing filing = Filing.begunBy(us.person(), us.unit()).filled("赵七").submit();
        filing.act(us.approver(), "claim").statusCode(200);
        filing.act(us.approver(), "return", Map.of("items", List.of(Map.of("section", "titles", "reason", "because"))))
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-reason"));
        filing.act(us.approver(), "return", Map.of("items", List.of())).statusCode(422);
    }

    @Test
    void aReturnNamesNoRowThatIsNotThere() {
        Filing filing = Filing.begunBy(us.person(), us.unit()).filled("赵八").submit();
        filing.act(us.approver(), "claim").statusCode(200);
        for (int row : List.of(-1, 1)) {
            Map<String, Object> item = Map.of("section", "titles", "row", row, "reason", "inconsistent");
            filing.act(us.approver(), "return", Map.of("items", List.of(item)))
                    .statusCode(422)
                    .body("errors.pointer", contains("/items/0/row"))
                    .body("errors.code", contains("unknown-row"));
        }
    }

    @Test
    void rejectionEndsItAndSaysWhy() {
        Filing filing = Filing.begunBy(us.person(), us.unit()).filled("钱八").submit();
        filing.act(us.approver(), "claim").statusCode(200);
        filing.act(us.approver(), "reject", Map.of("note", " ")).statusCode(422);
        filing.act(us.approver(), "reject", Map.of("note", "非本单位人员"))
                .statusCode(200)
                .body("state", equalTo("rejected"));
        filing.act(us.person(), "submit").statusCode(409).body("errors[0].code", equalTo("not-editable"));
    }

    @Test
    void nobodyDecidesWithoutClaimingNorOnWhatTheyEntered() {
        People both = People.staff("unit", us.unit(), "enters", "approves");
        Filing filing = Filing.begunBy(us.person(), us.unit()).filled("周十").submit();
        filing.act(both, "approve").statusCode(409).body("errors[0].code", equalTo("not-claimed"));
        filing.act(us.clerk(), "claim").statusCode(403).body("errors[0].code", equalTo("duty-missing"));
        filing.act(both, "claim").statusCode(200);
        filing.act(us.approver(), "claim").statusCode(409).body("errors[0].code", equalTo("claimed-by-another"));
        filing.act(both, "approve").statusCode(200);
        filing.act(both, "claim").statusCode(403).body("errors[0].code", equalTo("other-step"));
    }

    @Test
    void whoMayNotTakeItUpIsToldWhy() {
        People both = People.staff("unit", us.unit(), "enters", "approves");
        Filing filing = Filing.begunBy(both, null).filled("周二").submit();
        filing.seenBy(both).body("reviewRefusal.code", equalTo("other-step")).body("openSections", empty());
        filing.seenBy(us.officer()).body("reviewRefusal", nullValue());
        filing.act(us.officer(), "claim").statusCode(200);
        People colleague = People.staff("county", Units.idOf("bureau-530114"), "enters");
        filing.seenBy(colleague)
                .body("reviewRefusal.code", equalTo("duty-missing"))
                .body("reviewRefusal.message", equalTo("您的账号没有此项职责（填报或审核），请由具备职责的同事办理。"));
    }

    @Test
    void aClaimLapsesAfterADay() {
        Filing filing = Filing.begunBy(us.person(), us.unit()).filled("周一").submit();
        filing.act(us.approver(), "claim").statusCode(200);
        People colleague = People.staff("unit", us.unit(), "approves");
        filing.seenBy(colleague).body("claimedByAnother", equalTo(true));
        filing.claimedLongAgo();
        filing.seenBy(colleague).body("claimedByAnother", equalTo(false)).body("permittedActions", hasItems("claim"));
        given().auth()
                .oauth2(colleague.token())
                .get("/api/declarations/waiting")
                .then()
                .body("items.find { it.id == '" + filing.id() + "' }.claimedBy", equalTo(null));
        filing.act(colleague, "claim").statusCode(200);
    }

    @Test
    void theBureauNamesTheClauseOfEachCategory() {
        Filing filing = Filing.begunBy(us.clerk(), null).filled("吴一").submit();
        filing.act(us.officer(), "claim").statusCode(200);
        filing.act(us.officer(), "admit", Filing.admission("no-such-clause"))
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-clause"));
        filing.act(us.officer(), "admit", Filing.admission("skilled-junior-certificate"))
                .statusCode(422)
                .body("errors[0].code", equalTo("clause-of-another-category"));
        filing.act(us.officer(), "admit", Filing.admission("professional-ability"))
                .statusCode(422)
                .body("errors.code", hasItems("ground-required", "tier-required"));
        filing.act(us.officer(), "admit", Filing.admission("professional-senior-title"))
                .statusCode(200);
    }

    @Test
    void theSamePersonIsNotAdmittedTwice() {
        Filing first = Filing.begunBy(us.clerk(), null).filled("郑二").submit().admittedBy(us.officer());
        Filing second = Filing.begunBy(us.clerk(), null).filled("郑二");
        Map<String, Object> identity = with(second.identity("郑二"), "idNumber", first.idNumber());
        second.save("identity", identity).submit().act(us.officer(), "claim").statusCode(200);
        second.act(us.officer(), "admit", Filing.admission("professional-senior-title"))
                .statusCode(409)
                .body("errors[0].code", equalTo("already-admitted"));
        second.seenBy(us.officer()).body("state", equalTo("in-review"));
    }

    /** The row that says so is behind a wall to this officer: that it exists is all they learn. */
    @Test
    void norIsWhoeverWasAdmittedInAnotherRegionAndWhereIsNotTold() {
        Filing first = Filing.begunBy(us.clerk(), null).filled("郑三").submit().admittedBy(us.officer());
        UUID elsewhere = Units.unit("unit-elsewhere", "异地单位", "bureau-150102");
        People officer = People.staff("county", Units.idOf("bureau-150102"), "approves");
        Filing second =
                Filing.begunBy(People.staff("unit", elsewhere, "enters"), null).filled("郑三");
        second.save("claims", List.of(Map.of("category", "professional")))
                .save("identity", with(second.identity("郑三"), "idNumber", first.idNumber()))
                .submit()
                .act(officer, "claim")
                .statusCode(200);
        String talent = first.seenBy(us.officer()).extract().path("talentId");
        second.act(officer, "admit", Filing.admission("professional"))
                .statusCode(409)
                .body("errors[0].code", equalTo("already-admitted"))
                .body(not(containsString(talent)))
                .body(not(containsString(us.unit().toString())));
    }

    private static Map<String, Object> returning(String section, String field) {
        Map<String, Object> item = Map.of("section", section, "row", 0, "field", field, "reason", "inconsistent");
        return Map.of("items", List.of(item), "note", "请核对");
    }

    private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
        Map<String, Object> changed = new java.util.HashMap<>(map);
        changed.put(key, value);
        return changed;
    }
}
