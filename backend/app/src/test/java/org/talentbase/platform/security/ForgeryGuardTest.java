package org.talentbase.platform.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentbase.testing.PostgresResource;

/** A POST that passes the guard is refused later, by its missing route: 405 instead of 403. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ForgeryGuardTest {

    @Inject
    PublicSite site;

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void whatAnotherSiteSendsIsRefused(String fetchSite) {
        refused(given().cookie("q_session", "x")
                .header("Sec-Fetch-Site", fetchSite)
                .header("Origin", site.origin())
                .post("/api/me")
                .then());
    }

    @Test
    void aForeignOrMissingOriginIsRefused() {
        refused(given().cookie("q_session", "x")
                .header("Origin", "https://evil.example")
                .post("/api/me")
                .then());
        refused(given().cookie("q_session", "x")
                .header("Origin", "null")
                .post("/api/me")
                .then());
        refused(given().cookie("q_session", "x").post("/api/me").then());
    }

    @Test
    void ourOwnPageAndClientsWithoutCookiesPass() {
        given().cookie("q_session", "x")
                .header("Sec-Fetch-Site", "same-origin")
                .post("/api/me")
                .then()
                .statusCode(405);
        given().cookie("q_session", "x")
                .header("Origin", site.origin())
                .post("/api/me")
                .then()
                .statusCode(405);
        given().header("Origin", "https://evil.example").post("/api/me").then().statusCode(405);
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/forbidden"))
                .body("errors[0].code", equalTo("cross-site"));
    }
}
