package org.talentbase.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.RealKeycloak;
import org.talentbase.testing.Visitor;

/** One life of a Keycloak, seen from an application that was there first: it comes, hangs, goes on, and dies. */
@QuarkusTest
@TestProfile(KeycloakAwayIT.ApplicationFirst.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakAwayIT {

    private static final RealKeycloak KEYCLOAK = new RealKeycloak();
    private static final Duration RECOVERY = Duration.ofSeconds(10);
    private static final Duration TOKEN_LIFE = Duration.ofSeconds(4);

    public static class ApplicationFirst implements QuarkusTestProfile {

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(PostgresResource.class),
                    new TestResourceEntry(RealKeycloak.class, Map.of(RealKeycloak.LATE, "true")));
        }
    }

    @ConfigProperty(name = "talentbase.public.url")
    String site;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String realm;

    @AfterAll
    static void end() {
        KEYCLOAK.stop();
    }

    @Test
    @Order(1)
    void itLivesWithoutSaysSoAndIsReadyWithinTenSecondsOfTheComing() throws IOException, InterruptedException {
        given().get("/q/health/live").then().statusCode(200);
        readiness().statusCode(503).body("checks.name", hasItem("keycloak"));
        given().auth().oauth2("whatever").get("/api/me").then().statusCode(503);

        KEYCLOAK.begin(realm, site);

        Instant came = Instant.now();
        while (given().get("/q/health/ready").statusCode() != 200) {
            assertThat(Instant.now()).isBefore(came.plus(RECOVERY));
            Thread.sleep(100);
        }
        given().auth()
                .oauth2(RealKeycloak.systemsToken(realm))
                .get("/api/me")
                .then()
                .statusCode(200);
        assertThat(Instant.now()).isBefore(came.plus(RECOVERY));
    }

    @Test
    @Order(2)
    void whileItHangsWhatWasGivenGoesOnAndNobodyWaitsLong() throws IOException, InterruptedException {
        String token = RealKeycloak.systemsToken(realm);
        try (Visitor person = new Visitor(site)) {
            person.signIn("13900000001");
            signal("STOP");
            try {
                assertThat(person.get("/api/me").statusCode()).isEqualTo(200);
                goesOn(token);
                readiness().statusCode(200).body(reachable(), equalTo(List.of(false)));
                Thread.sleep(TOKEN_LIFE.plusSeconds(1));

                Instant asked = Instant.now();
                isAway(person);
                assertThat(Instant.now()).isBefore(asked.plusSeconds(8));
                goesOn(token);
            } finally {
                signal("CONT");
            }
            assertThat(person.get("/api/me").statusCode()).isEqualTo(200);
            readiness().statusCode(200).body(reachable(), equalTo(List.of(true)));
        }
    }

    @Test
    @Order(3)
    void whenItIsDeadNobodyIsCalledAStranger() throws InterruptedException {
        String token = RealKeycloak.systemsToken(realm);
        try (Visitor person = new Visitor(site);
                Visitor stranger = new Visitor(site)) {
            person.signIn("13900000001");
            ProcessHandle gone = KEYCLOAK.java();
            gone.destroyForcibly();
            gone.onExit().join();

            assertThat(person.get("/api/me").statusCode()).isEqualTo(200);
            goesOn(token);
            Thread.sleep(TOKEN_LIFE.plusSeconds(1));

            isAway(person);
            goesOn(token);
            assertThat(stranger.get("/api/me").statusCode()).isEqualTo(401);
            readiness().statusCode(200).body(reachable(), equalTo(List.of(false)));
        }
    }

    private static void goesOn(String token) {
        for (int i = 0; i < 20; i++) {
            given().auth().oauth2(token).get("/api/me").then().statusCode(200);
        }
    }

    /** Told to come back, with the session kept. */
    private static void isAway(Visitor person) {
        HttpResponse<String> answer = person.get("/api/me");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(JsonPath.from(answer.body()).getString("type")).isEqualTo("/problems/dependency-unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(person.cookies()).isNotEmpty();
    }

    private static ValidatableResponse readiness() {
        return given().get("/q/health/ready").then();
    }

    private static String reachable() {
        return "checks.findAll { it.name == 'keycloak' }.data.reachable";
    }

    private static void signal(String signal) throws IOException, InterruptedException {
        String process = String.valueOf(KEYCLOAK.java().pid());
        assertThat(new ProcessBuilder("kill", "-" + signal, process).start().waitFor())
                .isZero();
    }
}
