package org.talentbase.declaration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
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
class DeclarationResourceTest {

    private Workplace us;

    @BeforeEach
    void aUnitInChenggongAndItsPeople() {
        us = Workplace.inChenggong();
    }

    @Test
    void aPersonIsReviewedByUnitAndBureauAndThenAdmitted() {
        Filing filing =
                Filing.begunBy(us.person(), us.unit()).filled("阿依努尔·买买提").submit();

        filing.seenBy(us.officer()).statusCode(404);
        filing.approvedBy(us.approver())
                .admittedBy(us.officer())
                .seenBy(us.person())
                .body("talentId", notNullValue())
                .body("permittedActions", empty())
                .body("acts.kind", contains("create", "submit", "claim", "approve", "claim", "admit"))
                .body("acts[3].office", equalTo("呈贡机械厂"));
    }

    @Test
    void aUnitsOwnEntryGoesStraightToTheBureau() {
        Filing.begunBy(us.clerk(), null)
                .filled("李明")
                .submit()
                .seenBy(us.officer())
                .statusCode(200)
                .body("step", equalTo("bureau"))
                .body("enteredByUnit", equalTo(true));
    }

    @Test
    void aDraftIsSavedSectionBySectionAndSaysWhatIsMissing() {
        Filing filing = Filing.begunBy(us.person(), us.unit());
        filing.seenBy(us.person())
                .body("missing.pointer", hasItems("/claims", "/identity/name", "/identity/idNumber", "/consent/agreed"))
                .body("permittedActions", hasItem("edit"));
        filing.save("identity", Map.of("name", "张三"))
                .seenBy(us.person())
                .body("personName", equalTo("张三"))
                .body("missing.pointer", not(hasItem("/identity/name")));
        filing.act(us.person(), "submit")
                .statusCode(422)
                .body("type", equalTo("/problems/validation-failed"))
                .body("errors.find { it.pointer == '/identity/idNumber' }.code", equalTo("required"));
    }

    @Test
    void theIdNumberIsSealedMaskedAndTellsSexAndBirthDate() {
        Filing filing = Filing.begunBy(us.person(), us.unit());
        filing.trySave("identity", filing.identity("王芳"))
                .statusCode(200)
                .body("value.birthDate", equalTo("1985-01-01"))
                .body("value.sex", equalTo("1"))
                .body("value.idNumber", nullValue())
                .body(
                        "idNumberMask",
                        equalTo("530**************" + filing.idNumber().substring(17)))
                .body("phoneMask", equalTo("139****5678"));
        filing.seenBy(us.person())
                .body(not(containsString(filing.idNumber())))
                .body(not(containsString("13912345678")));
    }

    @Test
    void twoEditorsAreToldOfEachOther() {
        Filing filing = Filing.begunBy(us.person(), us.unit());
        given().auth()
                .oauth2(us.person().token())
                .contentType(ContentType.JSON)
                .body(Map.of("position", "工人"))
                .put("/api/declarations/" + filing.id() + "/sections/post")
                .then()
                .statusCode(428);
        given().auth()
                .oauth2(us.person().token())
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
        Filing filing = Filing.begunBy(us.person(), us.unit());
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
        filing.seenBy(us.person()).body("document", equalTo(Map.of())).body("version", equalTo(0));
    }

    @Test
    void theAuthorMayRecallUntilSomebodyTakesItUp() {
        Filing filing = Filing.begunBy(us.person(), us.unit()).filled("孙九").submit();
        filing.act(us.person(), "recall").statusCode(200).body("state", equalTo("draft"));
        filing.seenBy(us.approver()).statusCode(404);
        filing.submit().act(us.approver(), "claim").statusCode(200);
        filing.act(us.person(), "recall").statusCode(409).body("errors[0].code", equalTo("under-review"));
        filing.act(us.approver(), "release").statusCode(200);
        filing.act(us.person(), "recall").statusCode(200);
    }

    @Test
    void listsShowWhatWaitsAndNothingOutsideTheScope() {
        Filing filing = Filing.begunBy(us.person(), us.unit()).filled("冯三").submit();
        listed(us.approver(), "/api/declarations/waiting").body("items.id", hasItem(filing.id()));
        given().auth()
                .oauth2(us.approver().token())
                .get("/api/declarations/waiting/count")
                .then()
                .body("count", greaterThan(0));
        People other = People.staff("unit", Units.unit("unit-other", "另一家单位", "bureau-530114"), "approves");
        listed(other, "/api/declarations").body("items.id", not(hasItem(filing.id())));
        listed(us.officer(), "/api/declarations").body("items.id", not(hasItem(filing.id())));
        filing.seenBy(other).statusCode(404);
    }

    @Test
    void aUnitFindsItsOwnEntriesApartFromThoseOfItsPeople() {
        Filing byPerson = Filing.begunBy(us.person(), us.unit()).filled("秦五").submit();
        Filing byUnit = Filing.begunBy(us.clerk(), null);
        listed(us.clerk(), "/api/declarations?enteredBy=unit")
                .body("items.id", hasItem(byUnit.id()))
                .body("items.id", not(hasItem(byPerson.id())));
        listed(us.clerk(), "/api/declarations?enteredBy=person&state=in-review")
                .body("items.id", hasItem(byPerson.id()))
                .body("items.id", not(hasItem(byUnit.id())));
    }

    @Test
    void anotherEmployerMayBeNamedWhileItIsADraft() {
        UUID elsewhere = Units.unit("unit-elsewhere", "新城区医院", "bureau-150102");
        Filing filing = Filing.begunBy(us.person(), us.unit());
        filing.changeUnit(elsewhere)
                .statusCode(200)
                .body("unitName", equalTo("新城区医院"))
                .body("programmeId", equalTo("inner-mongolia-2017"));
        filing.changeUnit(UUID.randomUUID()).statusCode(422).body("errors[0].code", equalTo("unknown-unit"));
        filing.changeUnit(us.unit()).statusCode(200);
        filing.filled("沈四").submit();
        filing.changeUnit(elsewhere).statusCode(409);
    }

    @Test
    void aPersonHasOneOpenDeclaration() {
        Filing.begunBy(us.person(), us.unit());
        given().auth()
                .oauth2(us.person().token())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("unitId", us.unit()))
                .post("/api/declarations")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("open-declaration"));
    }

    private static io.restassured.response.ValidatableResponse listed(People reader, String path) {
        return given().auth().oauth2(reader.token()).get(path).then().statusCode(200);
    }
}
