package org.talentbase.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.RealKeycloak;
import org.talentbase.testing.Visitor;
import org.talentbase.testing.WithKeycloak;

/** Keycloak dies while people work. A Keycloak of its own, since it does not come back. */
@QuarkusTest
@TestProfile(KeycloakAwayIT.KeycloakOfItsOwn.class)
class KeycloakAwayIT {

    public static class KeycloakOfItsOwn extends WithKeycloak {}

    @ConfigProperty(name = "talentbase.public.url")
    String site;

    @ConfigProperty(name = RealKeycloak.PROCESS)
    long keycloak;

    @Test
    void nobodyIsCalledAStranger() throws InterruptedException {
        try (Visitor person = new Visitor(site);
                Visitor stranger = new Visitor(site)) {
            person.signIn("13900000001");
            ProcessHandle gone = ProcessHandle.of(keycloak).orElseThrow();
            gone.destroyForcibly();
            gone.onExit().join();

            assertThat(person.get("/api/me").statusCode()).isEqualTo(200);
            Thread.sleep(5_000);
            HttpResponse<String> expired = person.get("/api/me");

            assertThat(expired.statusCode()).isEqualTo(503);
            assertThat(JsonPath.from(expired.body()).getString("type")).isEqualTo("/problems/dependency-unavailable");
            assertThat(person.cookies()).isNotEmpty();
            assertThat(person.get("/q/health/live").statusCode()).isEqualTo(200);
            assertThat(stranger.get("/api/me").statusCode()).isEqualTo(401);
        }
    }
}
