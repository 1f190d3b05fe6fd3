package org.talentbase.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Browser;
import org.talentbase.testing.RealKeycloak;
import org.talentbase.testing.Totp;
import org.talentbase.testing.Visitor;
import org.talentbase.testing.WithKeycloak;

/** Signing in as it happens: a browser, the shipped realm, a real Keycloak. What needs none is tested without. */
@QuarkusTest
@TestProfile(WithKeycloak.class)
class SignInIT {

    @ConfigProperty(name = "talentbase.public.url")
    String site;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String realm;

    private Visitor visitor;
    private Browser browser;

    @BeforeEach
    void open() {
        visitor = new Visitor(site);
        browser = visitor.browser();
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @Test
    void aPersonRegistersWithTheirPhoneAndArrivesWhereTheyWanted() throws IOException {
        HttpResponse<String> form = browser.open(site + "/auth/register?to=/api/me");
        assertThat(form.body()).contains("人才信息库", "个人注册", "手机号码", "姓名").doesNotContain("email");

        HttpResponse<String> arrived = browser.submit(
                form,
                Map.of(
                        "username",
                        "13812345678",
                        "firstName",
                        "其其格",
                        "password",
                        RealKeycloak.PASSWORD,
                        "password-confirm",
                        RealKeycloak.PASSWORD));

        assertThat(arrived.uri()).hasToString(site + "/api/me");
        JsonNode account = json(arrived).get("account");
        assertThat(account.get("role").asText()).isEqualTo("individual");
        assertThat(account.get("displayName").asText()).isEqualTo("其其格");
    }

    @Test
    void aUserNameThatIsNoPhoneIsRefused() {
        HttpResponse<String> answer = browser.submit(
                browser.open(site + "/auth/register"),
                Map.of(
                        "username",
                        "somebody",
                        "firstName",
                        "其其格",
                        "password",
                        RealKeycloak.PASSWORD,
                        "password-confirm",
                        RealKeycloak.PASSWORD));

        assertThat(answer.body()).contains("请填写11位手机号码");
    }

    @Test
    void theSessionIsHiddenFromScriptsAndOtherSites() {
        HttpResponse<String> sentAway = browser.get(site + "/auth/login?to=/");
        assertThat(sentAway.headers().firstValue("Location").orElseThrow())
                .contains("code_challenge_method=S256", "client_id=talentbase");
        visitor.signIn("13900000001");

        HttpResponse<String> refreshed = afterTheTokenExpired();

        assertThat(refreshed.statusCode()).isEqualTo(200);
        assertThat(refreshed.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("HttpOnly").contains("SameSite=Lax", "Path=/"));
    }

    @Test
    void aDamagedSessionIsRefusedAndCleared() throws IOException {
        visitor.signIn("13900000001");
        visitor.cookies().replaceAll((name, value) -> value.replaceAll(".{9}$", "AAAAAAAAA"));

        refused(browser.get(site + "/api/me"), "token-invalid");

        assertThat(visitor.cookies()).isEmpty();
        refused(browser.get(site + "/api/me"), "unauthenticated");
    }

    @Test
    void aSessionEndedInKeycloakIsRefusedAndCleared() throws Exception {
        visitor.signIn("13900000001");
        endSessionsInKeycloak("13900000001");

        HttpResponse<String> answer = afterTheTokenExpired();

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(visitor.cookies()).isEmpty();
    }

    @Test
    void publicOperationsAnswerInspiteOfADeadSession() {
        visitor.cookies().put("q_session", "dead");

        assertThat(browser.get(site + "/q/health/live").statusCode()).isEqualTo(200);
        assertThat(browser.get(site + "/q/openapi").statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutEndsTheSessionHereAndInKeycloak() throws IOException {
        visitor.signIn("13900000001");

        HttpResponse<String> home = browser.open(site + "/auth/logout");

        assertThat(home.uri()).hasToString(site + "/");
        refused(browser.get(site + "/api/me"), "unauthenticated");
        assertThat(browser.open(site + "/auth/login?to=/api/me").body()).contains("密码");
    }

    @Test
    void aSignInThatCannotBeFinishedLeadsHome() {
        String lost = site + "/auth/callback?code=x&state=lost";
        HttpResponse<String> page = browser.open(lost);
        assertThat(browser.submit(page, Map.of("username", "13900000001", "password", RealKeycloak.PASSWORD))
                        .uri())
                .hasToString(site + "/");
        visitor.cookies().clear();
        visitor.cookies().put("q_auth_lost", "damaged");

        HttpResponse<String> answer = browser.get(lost);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/");
    }

    @Test
    void aTokenWinsOverASession() throws IOException {
        visitor.signIn("13900000001");
        HttpRequest.Builder request = HttpRequest.newBuilder().GET();

        HttpResponse<String> withToken = browser.send(
                request.copy().header("Authorization", "Bearer " + RealKeycloak.personsToken(realm, "unit.one")),
                URI.create(site + "/api/me"));
        HttpResponse<String> withJunk =
                browser.send(request.copy().header("Authorization", "Bearer junk"), URI.create(site + "/api/me"));

        assertThat(json(withToken).get("account").isNull()).isTrue();
        refused(withJunk, "token-invalid");
        assertThat(json(browser.get(site + "/api/me")).at("/account/role").asText())
                .isEqualTo("individual");
    }

    @Test
    void staffSetUpASecondFactorAndAreAskedForItFromThenOn() {
        String secret = visitor.signInAndSetUpCode("unit.one");
        browser.open(site + "/auth/logout");

        HttpResponse<String> asked = visitor.enterPassword("unit.one");

        assertThat(asked.body()).contains("name=\"otp\"");
        assertThat(browser.submit(asked, Map.of("otp", Totp.code(secret, 1))).uri())
                .hasToString(site + "/api/me");
    }

    private HttpResponse<String> afterTheTokenExpired() {
        try {
            Thread.sleep(5_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return browser.get(site + "/api/me");
    }

    private static String tokenOf(String realm, Map<String, String> who) throws IOException {
        Response answer = given().formParams(who)
                .formParam("grant_type", "password")
                .formParam("password", RealKeycloak.PASSWORD)
                .post(realm + "/protocol/openid-connect/token");
        return new ObjectMapper()
                .readTree(answer.asString())
                .get("access_token")
                .asText();
    }

    private void endSessionsInKeycloak(String username) throws IOException {
        String admin =
                tokenOf(realm.replace("/talentbase", "/master"), Map.of("client_id", "admin-cli", "username", "admin"));
        String users = realm.replace("/realms/", "/admin/realms/") + "/users";
        String id = given().auth()
                .oauth2(admin)
                .get(users + "?exact=true&username=" + username)
                .path("[0].id");
        given().auth().oauth2(admin).post(users + "/" + id + "/logout").then().statusCode(204);
    }

    private static void refused(HttpResponse<String> answer, String type) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer");
        assertThat(json(answer).get("type").asText()).isEqualTo("/problems/" + type);
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }
}
