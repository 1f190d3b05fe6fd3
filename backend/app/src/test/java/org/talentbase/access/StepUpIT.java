package org.talentbase.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Filing;
import org.talentbase.testing.People;
import org.talentbase.testing.RealKeycloak;
import org.talentbase.testing.Totp;
import org.talentbase.testing.Units;
import org.talentbase.testing.Visitor;
import org.talentbase.testing.WithKeycloak;

/** The way to the second factor and back, with the shipped realm. What a token must say is held by {@code UnmaskTest}. */
@QuarkusTest
@TestProfile(WithKeycloak.class)
class StepUpIT {

    private static final String PURPOSE = "{\"purpose\": \"service\"}";

    @ConfigProperty(name = "talentbase.public.url")
    String site;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String realm;

    @Inject
    Clock clock;

    private Visitor officer;

    @BeforeEach
    void open() {
        officer = new Visitor(site);
    }

    @AfterEach
    void close() {
        officer.close();
    }

    @Test
    void anOfficerGivesACodeAndReadsTheNumberAndTheSessionGoesOnAllTheWhile() {
        People county = known("county.one", "county", Units.idOf("bureau-530114"));
        Filing admitted = admittedBy(county);
        String path = "/api/talents/" + admitted.seenBy(county).extract().path("talentId") + "/unmask";
        String secret = officer.signInAndSetUpCode("county.one");

        HttpResponse<String> refused = officer.post(path, PURPOSE);
        assertThat(refused.statusCode()).isEqualTo(403);
        JsonPath problem = JsonPath.from(refused.body());
        assertThat(problem.getString("type")).isEqualTo("/problems/step-up-required");
        assertThat(problem.getMap("errors[0].params")).isEqualTo(Map.of("acr", "mfa", "maxAgeSeconds", 300));

        HttpResponse<String> asked = officer.browser().open(site + "/auth/step-up?to=/api/me");
        assertThat(asked.body()).contains("name=\"otp\"").doesNotContain("name=\"password\"");
        assertThat(officer.get("/api/me").statusCode()).isEqualTo(200);
        assertThat(officer.post(path, PURPOSE).statusCode()).isEqualTo(403);

        HttpResponse<String> back = officer.browser().submit(asked, Map.of("otp", Totp.code(secret, 1)));
        assertThat(back.uri()).hasToString(site + "/api/me");
        HttpResponse<String> shown = officer.post(path, PURPOSE);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(JsonPath.from(shown.body()).getString("idNumber")).isEqualTo(admitted.idNumber());

        nobodyIsLedElsewhere();
        aCodeIsGoodForFiveMinutes(path);
    }

    /** With the code just given, Keycloak asks for nothing and sends the browser straight back. */
    private void nobodyIsLedElsewhere() {
        for (String forged :
                new String[] {"https://evil.example/", "//evil.example/", "/%5Cevil.example", "/auth/logout"}) {
            assertThat(officer.browser()
                            .open(site + "/auth/step-up?to=" + forged)
                            .uri())
                    .hasToString(site + "/");
        }
        assertThat(officer.browser()
                        .open(site + "/auth/step-up?returned=true&to=https://evil.example/")
                        .uri())
                .hasToString(site + "/");
    }

    private void aCodeIsGoodForFiveMinutes(String path) {
        QuarkusMock.installMockForInstance(Clock.offset(Clock.systemUTC(), Duration.ofSeconds(250)), clock);
        assertThat(officer.post(path, PURPOSE).statusCode()).isEqualTo(200);
        QuarkusMock.installMockForInstance(Clock.offset(Clock.systemUTC(), Duration.ofSeconds(301)), clock);
        assertThat(officer.post(path, PURPOSE).statusCode()).isEqualTo(403);
        assertThat(officer.get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void whoHasNoSessionGivesPasswordAndCode() {
        String secret = officer.signInAndSetUpCode("unit.two");
        try (Visitor anew = new Visitor(site)) {
            HttpResponse<String> asked = anew.browser()
                    .submit(
                            anew.browser().open(site + "/auth/step-up?to=/api/me"),
                            Map.of("username", "unit.two", "password", RealKeycloak.PASSWORD));
            assertThat(asked.body()).contains("name=\"otp\"");
            assertThat(anew.browser()
                            .submit(asked, Map.of("otp", Totp.code(secret, 1)))
                            .uri())
                    .hasToString(site + "/api/me");
        }
    }

    @Test
    void aSystemIsNoPersonAndIsToldWhatItsTokenLacks() {
        String token = RealKeycloak.systemsToken(realm);
        People.knownBy(realm, token, "county", Units.idOf("bureau-530114"), "approves");

        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(PURPOSE)
                .post("/api/talents/" + UUID.randomUUID() + "/unmask")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("error=\"insufficient_user_authentication\""))
                .header("WWW-Authenticate", containsString("acr_values=\"mfa\", max_age=\"300\""));
    }

    private Filing admittedBy(People county) {
        UUID unit = Units.unit("unit-step-up", "入库单位", "bureau-530114");
        return Filing.begunBy(known("13900000002", "individual", null), unit)
                .filled("斯琴高娃")
                .submit()
                .approvedBy(known("unit.three", "unit", unit))
                .admittedBy(county);
    }

    private People known(String username, String role, @Nullable UUID organisation) {
        return People.knownBy(realm, RealKeycloak.personsToken(realm, username), role, organisation, "approves");
    }
}
