package org.talentbase.talent;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Atlas;
import org.talentbase.testing.Filing;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Workplace;

/** Where somebody comes from, on its way through form, review and register, while the country goes on changing. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class PlaceTest {

    private static final String FIELD = "document.identity.birthplace.";
    private static final String FULL_NAME = "内蒙古自治区呼伦贝尔市海拉尔区";

    private final Workplace work = Workplace.anew();
    private People person;
    private Filing filing;

    @BeforeEach
    void somebodyBornInHailar() {
        person = work.person();
        filing = Filing.begunBy(person, work.unit()).filled("敖登");
        born(Map.of("code", "150702", "detail", "胜利街")).statusCode(200);
    }

    @AfterEach
    void asItWas() {
        Atlas.rename("150702", "海拉尔区");
        Atlas.changed("delete from territory_successor where code = '150702'");
        Atlas.changed("update territory set abolished = false, valid_to = null where code = '150702'");
    }

    @Test
    void aRecordKeepsTheNameOfItsTime() {
        filing.submit().approvedBy(work.approver()).admittedBy(work.officer());
        Atlas.rename("150702", "新海拉尔区");
        filing.seenBy(person).body(FIELD + "name", equalTo(FULL_NAME));
        given().auth()
                .oauth2(person.token())
                .get("/api/talents/mine")
                .then()
                .statusCode(200)
                .body(FIELD + "code", equalTo("150702"))
                .body(FIELD + "name", equalTo(FULL_NAME))
                .body(FIELD + "detail", equalTo("胜利街"));
    }

    @Test
    void whoeverWritesItAgainWritesTodaysName() {
        Atlas.rename("150702", "新海拉尔区");
        born(Map.of("code", "150702", "name", FULL_NAME))
                .statusCode(200)
                .body("value.birthplace.name", equalTo("内蒙古自治区呼伦贝尔市新海拉尔区"));
    }

    @Test
    void whatEndsMeanwhileStaysReadableAndIsNotWrittenAnew() {
        Atlas.changed("insert into territory_successor values ('150702', '150703')");
        Atlas.changed("update territory set abolished = true, valid_to = '2026-01-01' where code = '150702'");
        filing.seenBy(person).body(FIELD + "name", equalTo(FULL_NAME));
        born(Map.of("code", "150702"))
                .statusCode(422)
                .body("errors.pointer", contains("/birthplace"))
                .body("errors.code", contains("territory-followed"))
                .body("errors[0].message", equalTo("该行政区划已撤销，请改选“内蒙古自治区呼伦贝尔市扎赉诺尔区”。"));
    }

    @Test
    void theReviewerSeesInWordsWhatChanged() {
        filing.submit();
        filing.act(work.approver(), "claim").statusCode(200);
        filing.act(
                        work.approver(),
                        "return",
                        Map.of("items", List.of(Map.of("section", "identity", "reason", "incomplete"))))
                .statusCode(200);
        born(Map.of("code", "530114")).statusCode(200);
        filing.submit();
        filing.seenBy(work.approver())
                .body("differences.field", hasItems("birthplace"))
                .body("differences.find { it.field == 'birthplace' }.before", equalTo(FULL_NAME + " 胜利街"))
                .body("differences.find { it.field == 'birthplace' }.after", equalTo("云南省昆明市呈贡区"));
    }

    private ValidatableResponse born(Map<String, String> place) {
        Map<String, Object> identity = new HashMap<>(filing.identity("敖登"));
        identity.put("birthplace", place);
        return filing.trySave("identity", identity);
    }
}
