package org.talentbase.programme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class ProgrammeResourceTest {

    @Inject
    Programmes programmes;

    @Test
    void nobodyReadsProgrammesWithoutSigningIn() {
        given().get("/api/programmes").then().statusCode(401);
        given().get("/api/programmes/chenggong-2021").then().statusCode(401);
    }

    @Test
    void aTerritoryFollowsItsOwnProgramme() {
        signedIn()
                .queryParam("territory", "530114")
                .get("/api/programmes")
                .then()
                .statusCode(200)
                .body("items.id", contains("chenggong-2021"))
                .body("items[0].hasTiers", equalTo(true));
    }

    @Test
    void aTerritoryWithoutOneFollowsThatOfTheTerritoryAroundIt() {
        for (String code : new String[] {"150781", "150102", "152500", "150000"}) {
            signedIn()
                    .queryParam("territory", code)
                    .get("/api/programmes")
                    .then()
                    .body("items.id", contains("inner-mongolia-2017"));
        }
    }

    @Test
    void whereNobodyIssuedRulesThereAreNone() {
        for (String code : new String[] {"530102", "530000", "999999", "x"}) {
            signedIn()
                    .queryParam("territory", code)
                    .get("/api/programmes")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
    }

    @Test
    @Transactional
    void aProgrammeAppliesFromItsFirstDay() {
        assertThat(programmes.forTerritory("530114", LocalDate.of(2021, 3, 28))).isEmpty();
        assertThat(programmes.forTerritory("530114", LocalDate.of(2021, 3, 29)))
                .map(Programme::getId)
                .contains("chenggong-2021");
    }

    @Test
    void everyClauseIsCitedAsTheNoticeNumbersIt() {
        signedIn()
                .get("/api/programmes/chenggong-2021")
                .then()
                .statusCode(200)
                .body("clauses", hasSize(19))
                .body("clauses.clause", everyItem(containsString("四(二)")))
                .body("clauses[2].id", equalTo("professional-senior-patents"))
                .body("clauses[2].clause", equalTo("四(二)1(3)"))
                .body("clauses[2].text", containsString("2项以上国家专利"))
                .body("clauses.findAll { it.tier == null }.needsGround", everyItem(equalTo(true)))
                .body("chain.level", contains("unit", "county"))
                .body("contact", containsString("呈贡区人才服务中心"));
    }

    /** A unit cannot admit, and its own entries would have nobody to go to. */
    @Test
    void everyChainEndsWithABureau() {
        List<String> ids = signedIn().get("/api/programmes").then().extract().path("items.id");
        assertThat(ids).isNotEmpty();
        for (String id : ids) {
            signedIn().get("/api/programmes/" + id).then().body("chain[-1].level", not(equalTo("unit")));
        }
    }

    @Test
    void innerMongoliaHasFiveCategoriesAndNoTiers() {
        signedIn()
                .get("/api/programmes/inner-mongolia-2017")
                .then()
                .statusCode(200)
                .body("hasTiers", equalTo(false))
                .body("clauses.category", contains("professional", "skilled", "management", "rural", "social"))
                .body("clauses.tier", everyItem(nullValue()))
                .body("chain.appliesTo", contains("everyone", "main-talents"));
    }

    @Test
    void anUnknownProgrammeIsNotFound() {
        signedIn().get("/api/programmes/nothing").then().statusCode(404);
    }

    private static RequestSpecification signedIn() {
        return given().auth().oauth2(People.individual().token());
    }
}
