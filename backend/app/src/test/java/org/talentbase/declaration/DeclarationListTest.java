package org.talentbase.declaration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Filing;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class DeclarationListTest {

    @Test
    void aListIsFilteredByTheCodeOfAState() {
        People person = People.individual();
        String draft = Filing.begunBy(person, Units.unit("unit-listing", "呈贡农机厂", "bureau-530114"))
                .id();
        listed(person, "draft").statusCode(200).body("items.id", contains(draft));
        listed(person, "in-review").statusCode(200).body("items", empty());
        listed(person, "nothing").statusCode(422).body("errors[0].code", equalTo("unknown-option"));
    }

    private static ValidatableResponse listed(People reader, String state) {
        return given().auth()
                .oauth2(reader.token())
                .get("/api/declarations?state=" + state)
                .then();
    }
}
