package org.talentbase.vocabulary;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class CodeTableResourceTest {

    @Test
    void nobodyReadsCodesWithoutSigningIn() {
        given().get("/api/code-tables").then().statusCode(401);
        given().get("/api/code-tables/sex/entries").then().statusCode(401);
    }

    @Test
    void everyTableSaysWhichStandardItFollows() {
        signedIn()
                .get("/api/code-tables")
                .then()
                .statusCode(200)
                .body("items", hasSize(23))
                .body("items.find { it.id == 'ethnicity' }.standard", equalTo("GB/T 3304"))
                .body("items.find { it.id == 'category' }.standard", nullValue());
    }

    @Test
    void entriesComeInTheOrderOfTheStandardWithLeadingZeros() {
        signedIn()
                .get("/api/code-tables/ethnicity/entries")
                .then()
                .statusCode(200)
                .body("items", hasSize(58))
                .body("items[0].code", equalTo("01"))
                .body("items[1].name", equalTo("蒙古族"))
                .body("next", nullValue());
    }

    @Test
    void aLargeTableComesInPagesAndByBranch() {
        String next = signedIn()
                .get("/api/code-tables/industry/entries")
                .then()
                .statusCode(200)
                .body("items", hasSize(500))
                .body("next", notNullValue())
                .extract()
                .path("next");
        signedIn()
                .queryParam("cursor", next)
                .get("/api/code-tables/industry/entries")
                .then()
                .statusCode(200)
                .body("items", hasSize(500))
                .body("items[0].code", org.hamcrest.Matchers.not(equalTo("A")));
        signedIn()
                .queryParam("parent", "Q")
                .get("/api/code-tables/industry/entries")
                .then()
                .body("items.name", contains("卫生", "社会工作"));
    }

    @Test
    void entriesAreFoundByPartOfTheirName() {
        signedIn()
                .queryParam("text", "工程师")
                .get("/api/code-tables/title/entries")
                .then()
                .body("items.code", hasItems("081", "082", "083"))
                .body("items.attributes.rank", everyItem(notNullValue()))
                .body("items.size()", greaterThan(3));
    }

    @Test
    void whoHasTheCurrentVersionIsNotSentItAgain() {
        String tag = signedIn()
                .get("/api/code-tables/sex/entries")
                .then()
                .header("Cache-Control", equalTo("private, max-age=3600"))
                .extract()
                .header("ETag");
        signedIn()
                .header("If-None-Match", tag)
                .get("/api/code-tables/sex/entries")
                .then()
                .statusCode(304);
        signedIn()
                .header("If-None-Match", "\"other\"")
                .get("/api/code-tables/sex/entries")
                .then()
                .statusCode(200);
    }

    @Test
    void anUnknownTableIsNotFound() {
        signedIn()
                .get("/api/code-tables/nothing/entries")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    private static RequestSpecification signedIn() {
        return given().auth().oauth2(People.individual().token());
    }
}
