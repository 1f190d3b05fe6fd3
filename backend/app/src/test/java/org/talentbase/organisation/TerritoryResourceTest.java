package org.talentbase.organisation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class TerritoryResourceTest {

    @Test
    void nobodyReadsTerritoriesWithoutSigningIn() {
        given().get("/api/territories").then().statusCode(401);
    }

    @Test
    void innerMongoliaHasTwelveLeaguesAndOneHundredAndThreeCounties() {
        signedIn()
                .queryParam("parent", "150000")
                .get("/api/territories")
                .then()
                .statusCode(200)
                .body("items", hasSize(12))
                .body("items.level.unique()", contains("league"));
        signedIn()
                .queryParam("text", "15")
                .get("/api/territories")
                .then()
                .body("items.findAll { it.level == 'county' }", hasSize(103))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"呈贡", "chenggong", "cgq", "530114", "CGQ"})
    void aTerritoryIsFoundByNamePinyinInitialsAndCode(String text) {
        signedIn()
                .queryParam("text", text)
                .get("/api/territories")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("530114"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "'"})
    void signsOfThePatternAreOrdinaryLetters(String text) {
        signedIn()
                .queryParam("text", text)
                .get("/api/territories")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void aTerritoryNamesTheOneAroundIt() {
        signedIn()
                .queryParam("text", "530114")
                .get("/api/territories")
                .then()
                .body("items[0].name", equalTo("呈贡区"))
                .body("items[0].level", equalTo("county"))
                .body("items[0].parentCode", equalTo("530100"));
    }

    @Test
    void aCursorThatNobodyGaveOutIsRefused() {
        signedIn()
                .queryParam("cursor", "%%%")
                .get("/api/territories")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static RequestSpecification signedIn() {
        return given().auth().oauth2(People.individual().token());
    }
}
