package org.talentbase.declaration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
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

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class DeclarationResourceTest {

    private UUID unit;
    private People person;
    private People clerk;
    private People approver;
    private People officer;

    @BeforeEach
    void aUnitInChenggongAndItsPeople() {
        unit = Units.unit("unit-declaring", "呈贡机械厂", "bureau-530114");
        person = People.individual();
        clerk = People.staff("unit", unit, "enters");
        approver = People.staff("unit", unit, "approves");
        officer = People.staff("county", Units.idOf("bureau-530114"), "approves");
    }

    @Test
    void aPersonIsReviewedByUnitAndBureauAndThenAdmitted() {
        Filing filing = Filing.begunBy(person, unit).filled("阿依努尔·买买提").submit();

        filing.seenBy(officer).statusCode(404);
        filing.approvedBy(approver)
                .admittedBy(officer)
                .seenBy(person)
                .body("talentId", notNullValue())
                .body("permittedActions", empty())
                .body("acts.kind", contains("create", "submit", "claim", "approve", "claim", "admit"))
                .body("acts[3].office", equalTo("呈贡机械厂"));
    }

    @Test
    void aUnitsOwnEntryGoesStraightToTheBureau() {
        Filing.begunBy(clerk, null)
                .filled("李明")
                .submit()
                .seenBy(officer)
                .statusCode(200)
                .body("step", equalTo("bureau"))
                .body("enteredByUnit", equalTo(true));
    }

    @Test
    void aDraftIsSavedSectionBySectionAndSaysWhatIsMissing() {
        Filing filing = Filing.begunBy(person, unit);
        filing.seenBy(person)
                .body("missing.pointer", hasItems("/claims", "/identity/name", "/identity/idNumber", "/consent/agreed"))
                .body("permittedActions", hasItem("edit"));
        filing.save("identity", Map.of("name", "张三"))
                .seenBy(person)
                .body("personName", equalTo("张三"))
                .body("missing.pointer", not(hasItem("/identity/name")));
        filing.act(person, "submit")
                .statusCode(422)
                .body("type", equalTo("/problems/validation-failed"))
                .body("errors.find { it.pointer == '/identity/idNumber' }.code", equalTo("required"));
    }

    @Test
    void theIdNumberIsSealedMaskedAndTellsSexAndBirthDate() {
        Filing filing = Filing.begunBy(person, unit);
        filing.trySave("identity", filing.identity("王芳"))
                .statusCode(200)
                .body("value.birthDate", equalTo("1985-01-01"))
                .body("value.sex", equalTo("1"))
                .body("value.idNumber", nullValue())
                .body(
                        "idNumberMask",
                        equalTo("530**************" + filing.idNumber().substring(17)))
                .body("phoneMask", equalTo("139****5678"));
        filing.seenBy(person).body(not(containsString(filing.idNumber()))).body(not(containsString("13912345678")));
    }

    @Test
    void twoEditorsAreToldOfEachOther() {
        Filing filing = Filing.begunBy(person, unit);
        given().auth()
                .oauth2(person.token())
                .contentType(ContentType.JSON)
                .body(Map.of("position", "工人"))
                .put("/api/declarations/" + filing.id() + "/sections/post")
                .then()
                .statusCode(428);
        given().auth()
                .oauth2(person.token())
                .contentType(ContentType.JSON)
                .header("If-Match", "\"99\"")
                .body(Map.of("position", "工人"))
                .put("/api/declarations/" + filing.id() + "/sections/post")
                .then()
                .statusCode(412)
                .body("errors[0].params.current", equalTo(0));
    }

    @Test
    void whatIsWrongIsRefusedPerFieldAndNothingOfItIsKept() {
        Filing filing = Filing.begunBy(person, unit);
        filing.trySave("identity", Map.of("name", "张\u202e三", "ethnicity", "99", "idNumber", "110105194912310021"))
                .statusCode(422)
                .body("errors.find { it.pointer == '/name' }.code", equalTo("illegal-character"))
                .body("errors.find { it.pointer == '/ethnicity' }.code", equalTo("unknown-code"));
        filing.trySave("identity", Map.of("idNumber", "110105194912310021"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/idNumber"))
                .body("errors[0].code", equalTo("id-number-checksum"))
                .body(not(containsString("110105194912310021")));
        filing.trySave("nothing", Map.of()).statusCode(422).body("errors[0].code", equalTo("unknown-section"));
        filing.seenBy(person).body("document", equalTo(Map.of())).body("version", equalTo(0));
    }

    @Test
    void aReturnNamesFieldsAndOnlyTheseMayBeMended() {
        Filing filing = Filing.begunBy(person, unit).filled("赵六").submit();
        filing.act(approver, "claim").statusCode(200);
        filing.act(approver, "return", returning("titles", "obtainedOn")).statusCode(200);

        filing.seenBy(person)
                .body("state", equalTo("returned"))
                .body("returned[0].field", equalTo("obtainedOn"))
                .body("returnNote", equalTo("请核对"));
        filing.trySave("post", Map.of("position", "厂长"))
                .statusCode(409)
                .body("errors[0].code", equalTo("section-locked"));
        filing.save("titles", List.of(with(Filing.title(), "obtainedOn", "2019-12")))
                .submit()
                .seenBy(approver)
                .body("differences", hasSize(1))
                .body("differences[0].before", equalTo("2018-11"))
                .body("differences[0].after", equalTo("2019-12"));
    }

    @Test
    void aReturnNeedsAKnownReason() {
        Filing filing = Filing.begunBy(person, unit).filled("赵七").submit();
        filing.act(approver, "claim").statusCode(200);
        filing.act(approver, "return", Map.of("items", List.of(Map.of("section", "titles", "reason", "because"))))
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-reason"));
        filing.act(approver, "return", Map.of("items", List.of())).statusCode(422);
    }

    @Test
    void rejectionEndsItAndSaysWhy() {
        Filing filing = Filing.begunBy(person, unit).filled("钱八").submit();
        filing.act(approver, "claim").statusCode(200);
        filing.act(approver, "reject", Map.of("note", " ")).statusCode(422);
        filing.act(approver, "reject", Map.of("note", "非本单位人员")).statusCode(200).body("state", equalTo("rejected"));
        filing.act(person, "submit").statusCode(409).body("errors[0].code", equalTo("not-editable"));
    }

    @Test
    void theAuthorMayRecallUntilSomebodyTakesItUp() {
        Filing filing = Filing.begunBy(person, unit).filled("孙九").submit();
        filing.act(person, "recall").statusCode(200).body("state", equalTo("draft"));
        filing.seenBy(approver).statusCode(404);
        filing.submit().act(approver, "claim").statusCode(200);
        filing.act(person, "recall").statusCode(409).body("errors[0].code", equalTo("under-review"));
        filing.act(approver, "release").statusCode(200);
        filing.act(person, "recall").statusCode(200);
    }

    @Test
    void nobodyDecidesWithoutClaimingNorOnWhatTheyEntered() {
        People both = People.staff("unit", unit, "enters", "approves");
        Filing filing = Filing.begunBy(person, unit).filled("周十").submit();
        filing.act(both, "approve").statusCode(409).body("errors[0].code", equalTo("not-claimed"));
        filing.act(clerk, "claim").statusCode(403).body("errors[0].code", equalTo("duty-missing"));
        filing.act(both, "claim").statusCode(200);
        filing.act(approver, "claim").statusCode(409).body("errors[0].code", equalTo("claimed-by-another"));
        filing.act(both, "approve").statusCode(200);
        filing.act(both, "claim").statusCode(403).body("errors[0].code", equalTo("other-step"));
    }

    @Test
    void theBureauNamesTheClauseOfEachCategory() {
        Filing filing = Filing.begunBy(clerk, null).filled("吴一").submit();
        filing.act(officer, "claim").statusCode(200);
        filing.act(officer, "admit", Filing.admission("no-such-clause"))
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-clause"));
        filing.act(officer, "admit", Filing.admission("skilled-junior-certificate"))
                .statusCode(422)
                .body("errors[0].code", equalTo("clause-of-another-category"));
        filing.act(officer, "admit", Filing.admission("professional-ability"))
                .statusCode(422)
                .body("errors.code", hasItems("ground-required", "tier-required"));
        filing.act(officer, "admit", Filing.admission("professional-senior-title"))
                .statusCode(200);
    }

    @Test
    void theSamePersonIsNotAdmittedTwice() {
        Filing first = Filing.begunBy(clerk, null).filled("郑二").submit().admittedBy(officer);
        Filing second = Filing.begunBy(clerk, null).filled("郑二");
        Map<String, Object> identity = with(second.identity("郑二"), "idNumber", first.idNumber());
        second.save("identity", identity).submit().act(officer, "claim").statusCode(200);
        second.act(officer, "admit", Filing.admission("professional-senior-title"))
                .statusCode(409)
                .body("errors[0].code", equalTo("already-admitted"));
        second.seenBy(officer).body("state", equalTo("in-review"));
    }

    @Test
    void listsShowWhatWaitsAndNothingOutsideTheScope() {
        Filing filing = Filing.begunBy(person, unit).filled("冯三").submit();
        listed(approver, "/api/declarations/waiting").body("items.id", hasItem(filing.id()));
        given().auth()
                .oauth2(approver.token())
                .get("/api/declarations/waiting/count")
                .then()
                .body("count", greaterThan(0));
        People other = People.staff("unit", Units.unit("unit-other", "另一家单位", "bureau-530114"), "approves");
        listed(other, "/api/declarations").body("items.id", not(hasItem(filing.id())));
        listed(officer, "/api/declarations").body("items.id", not(hasItem(filing.id())));
        filing.seenBy(other).statusCode(404);
    }

    @Test
    void anotherEmployerMayBeNamedWhileItIsADraft() {
        UUID elsewhere = Units.unit("unit-elsewhere", "新城区医院", "bureau-150102");
        Filing filing = Filing.begunBy(person, unit);
        filing.changeUnit(elsewhere)
                .statusCode(200)
                .body("unitName", equalTo("新城区医院"))
                .body("programmeId", equalTo("inner-mongolia-2017"));
        filing.changeUnit(UUID.randomUUID()).statusCode(422).body("errors[0].code", equalTo("unknown-unit"));
        filing.changeUnit(unit).statusCode(200);
        filing.filled("沈四").submit();
        filing.changeUnit(elsewhere).statusCode(409);
    }

    @Test
    void aPersonHasOneOpenDeclaration() {
        Filing.begunBy(person, unit);
        given().auth()
                .oauth2(person.token())
                .contentType(ContentType.JSON)
                .body(Map.of("unitId", unit))
                .post("/api/declarations")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("open-declaration"));
    }

    private static io.restassured.response.ValidatableResponse listed(People reader, String path) {
        return given().auth().oauth2(reader.token()).get(path).then().statusCode(200);
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
