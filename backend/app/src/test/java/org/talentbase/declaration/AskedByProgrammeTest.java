package org.talentbase.declaration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Filing;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;

/** What is collected only where a rule of the programme needs it, seen with the marital status. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class AskedByProgrammeTest {

    private static final Map<String, Object> MARRIED = Map.of("name", "乌兰", "maritalStatus", "20");

    private People person;
    private Filing filing;

    @BeforeEach
    void aDraftInChenggong() {
        person = People.individual();
        filing = Filing.begunBy(person, Units.unit("unit-asks", "征集单位", "bureau-530114"));
    }

    @AfterEach
    void asItWas() {
        chenggongAsks("{}");
    }

    @Test
    void whatNoRuleNeedsIsNotCollected() {
        filing.trySave("identity", MARRIED)
                .statusCode(422)
                .body("errors.pointer", contains("/maritalStatus"))
                .body("errors.code", contains("not-asked"));
        filing.seenBy(person).body("document", equalTo(Map.of()));
    }

    @Test
    void whatARuleNeedsIsAskedAndKept() {
        chenggongAsks("{identity.maritalStatus}");
        given().auth()
                .oauth2(person.token())
                .get("/api/programmes/chenggong-2021")
                .then()
                .body("asks", contains("identity.maritalStatus"));
        filing.trySave("identity", MARRIED).statusCode(200).body("value.maritalStatus", equalTo("20"));
        filing.trySave("identity", Map.of("maritalStatus", "married"))
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-code"));
    }

    @Test
    void whoeverMovesToWhereItIsNotNeededLeavesItBehind() {
        chenggongAsks("{identity.maritalStatus}");
        filing.save("identity", MARRIED);
        UUID elsewhere = Units.unit("unit-asks-nothing", "不征集单位", "bureau-150102");
        filing.changeUnit(elsewhere)
                .statusCode(200)
                .body("document.identity.name", equalTo("乌兰"))
                .body("document.identity.maritalStatus", nullValue());
    }

    private static void chenggongAsks(String fields) {
        Owner.run("update programme set asks = ?::text[] where id = 'chenggong-2021'", fields);
    }
}
