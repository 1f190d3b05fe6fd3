package org.talentbase.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.PostgresResource;

/** The API was started and Keycloak was not, or not yet. */
@QuarkusTest
@TestProfile(KeycloakAbsentTest.WithoutKeycloak.class)
class KeycloakAbsentTest {

    public static class WithoutKeycloak implements QuarkusTestProfile {

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.tenant-enabled", "true",
                    "quarkus.oidc.credentials.secret", "a-secret-of-thirty-two-characters",
                    "quarkus.oidc.systems.auth-server-url", "http://localhost:1/realms/talentbase");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(PostgresResource.class));
        }
    }

    @Test
    void nobodyIsCalledAStrangerOrShownAnError() {
        away(given().auth().oauth2("whatever").get("/api/me").then());
        away(given().cookie("q_session", "whatever").get("/api/me").then());
    }

    @Test
    void whoShowsNothingIsStillAskedToSignIn() {
        given().get("/api/me").then().statusCode(401).body("type", equalTo("/problems/unauthenticated"));
    }

    @Test
    void publicOperationsDoNotNotice() {
        given().cookie("q_session", "whatever").get("/q/openapi").then().statusCode(200);
    }

    @Test
    void aBrowserIsToldInWords() {
        given().get("/auth/login?to=/")
                .then()
                .statusCode(503)
                .contentType("text/html")
                .body(containsString("登录服务暂时不可用"))
                .body(not(containsString("Exception")));
    }

    private static void away(ValidatableResponse answer) {
        answer.statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .header("Set-Cookie", nullValue())
                .body("type", equalTo("/problems/dependency-unavailable"));
    }
}
