package org.talentbase.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.RealKeycloak;
import org.talentbase.testing.Units;
import org.talentbase.testing.Visitor;
import org.talentbase.testing.WithKeycloak;

/** From one account of a person to another, with the shipped realm: Keycloak alone would ask for the password of the first. */
@QuarkusTest
@TestProfile(WithKeycloak.class)
class ActAsIT {

    private static final String PHONE = "13900000003";
    private static final String ANOTHER_PHONE = "13900000001";
    private static final String THIRD = "13900000002";
    private static final String STAFF = "unit.four";
    private static final Pattern SESSION_CODE = Pattern.compile("name=\"session_code\" value=\"([^\"]+)\"");

    @ConfigProperty(name = "talentbase.public.url")
    String site;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String realm;

    private Visitor visitor;
    private People oneself;
    private People staff;
    private People third;

    @BeforeEach
    void open() {
        visitor = new Visitor(site);
        oneself = known(PHONE, "individual", null);
        staff = known(STAFF, "unit", Units.unit("unit-act-as", "兼任单位", "bureau-530114"));
        oneself.samePersonAs(staff);
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @Test
    void aPersonChoosesAsWhomTheyActAndComesBack() {
        visitor.signIn(PHONE);
        assertThat(me().getList("others.id")).containsExactly(staff.accountId().toString());

        HttpResponse<String> asked = choose(staff);
        assertThat(asked.body()).contains("value=\"" + STAFF + "\"", "name=\"password\"");
        assertThat(visitor.get("/api/me").statusCode()).isEqualTo(401);
        HttpResponse<String> home = visitor.setUpCode(visitor.browser().submit(asked, fields(STAFF)));
        assertThat(home.uri()).hasToString(site + "/");
        assertThat(me().getString("account.id")).isEqualTo(staff.accountId().toString());

        HttpResponse<String> back = choose(oneself);
        assertThat(back.uri().toString()).doesNotContain(PHONE, "login_hint");
        assertThat(back.body()).doesNotContain(STAFF);
        assertThat(visitor.browser().submit(back, fields(PHONE)).uri()).hasToString(site + "/");
        assertThat(me().getString("account.id")).isEqualTo(oneself.accountId().toString());
        assertThat(Owner.texts(
                        "select resource_id::text from audit_entry where action = 'act-as' and account_id = ?",
                        oneself.accountId()))
                .containsExactly(staff.accountId().toString());
    }

    @Test
    void nobodyIsLedToAnAccountThatIsNotTheirsOrIsSwitchedOff() {
        People stranger = known("unit.three", "unit", Units.unit("unit-stranger", "他人单位", "bureau-530114"));
        visitor.signIn(PHONE);

        notFound(choose(stranger));
        notFound(choose(oneself));
        Owner.run("update account set enabled = false where id = ?", staff.accountId());
        notFound(choose(staff));
        Owner.run("update account set enabled = true where id = ?", staff.accountId());

        assertThat(me().getString("account.id")).isEqualTo(oneself.accountId().toString());
    }

    @Test
    void aSessionOfSomebodyElseAtKeycloakIsEndedOnTheWayOnceThatIsConfirmed() {
        besideThird();
        HttpResponse<String> asked = choose(staff);
        assertThat(asked.body()).contains("name=\"confirmLogout\"").doesNotContain("name=\"password\"");
        assertThat(visitor.get("/api/me").statusCode()).isEqualTo(401);

        HttpResponse<String> signIn =
                visitor.browser().submit(asked, Map.of("session_code", code(asked), "confirmLogout", ""));
        assertThat(signIn.body())
                .contains("value=\"" + STAFF + "\"", "name=\"password\"")
                .doesNotContain(THIRD);
    }

    /** Whoever goes past the question finds the other's name, and only that one's password opens anything: their own account. */
    @Test
    void pastThatQuestionTheSessionOfSomebodyElseLeadsToThemAndNeverToTheChosen() {
        besideThird();
        choose(staff);
        HttpResponse<String> signIn = visitor.browser().open(site + "/auth/login");
        assertThat(signIn.body()).contains("id=\"kc-attempted-username\" value=\"" + THIRD + "\"");

        String wrong = "not-" + RealKeycloak.PASSWORD;
        HttpResponse<String> again = visitor.browser().submit(signIn, Map.of("username", STAFF, "password", wrong));
        assertThat(again.body()).contains("name=\"password\"");
        visitor.browser().submit(again, fields(STAFF));
        assertThat(me().getString("account.id")).isEqualTo(third.accountId().toString());
    }

    /** In the browser of whoever is signed in here, the session at Keycloak becomes another person's. */
    private void besideThird() {
        third = known(THIRD, "individual", null);
        visitor.signIn(ANOTHER_PHONE);
        oneself = known(ANOTHER_PHONE, "individual", null);
        oneself.samePersonAs(staff);
        try (Visitor other = new Visitor(site)) {
            other.signIn(THIRD);
            Map<String, String> atKeycloak = visitor.browser().cookies(URI.create(realm));
            atKeycloak.clear();
            atKeycloak.putAll(other.browser().cookies(URI.create(realm)));
        }
    }

    private static String code(HttpResponse<String> page) {
        Matcher code = SESSION_CODE.matcher(page.body());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    @Test
    void aBrowserIsShownAPageOfTheApplicationInstead() {
        visitor.signIn(PHONE);
        for (Object nobody : new Object[] {UUID.randomUUID(), "1", oneself.accountId()}) {
            HttpResponse<String> answer = visitor.browser()
                    .send(
                            HttpRequest.newBuilder().GET().header("Accept", "text/html,*/*;q=0.8"),
                            URI.create(site + "/auth/act-as/" + nobody));
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).contains("/nobody-chosen");
        }
        assertThat(me().getString("account.id")).isEqualTo(oneself.accountId().toString());
    }

    @Test
    void aCookieThatIsNotOursChoosesNobody() {
        for (String forged : new String[] {"dW5pdC5vbmU", "unit.one", ""}) {
            visitor.cookies().put("talentbase_chosen", forged);
            HttpResponse<String> sent = visitor.get("/auth/login");
            assertThat(sent.headers().firstValue("Location").orElseThrow()).doesNotContain("login_hint", "prompt=");
            assertThat(visitor.get("/auth/signed-out").headers().firstValue("Location"))
                    .contains("/");
        }
    }

    private HttpResponse<String> choose(People account) {
        return visitor.browser().open(site + "/auth/act-as/" + account.accountId());
    }

    private JsonPath me() {
        HttpResponse<String> answer = visitor.get("/api/me");
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonPath.from(answer.body());
    }

    private static Map<String, String> fields(String username) {
        return Map.of("username", username, "password", RealKeycloak.PASSWORD);
    }

    private static void notFound(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(JsonPath.from(answer.body()).getString("type")).isEqualTo("/problems/not-found");
    }

    /** As the application knows them after their first sign-in. */
    private People known(String username, String role, @Nullable UUID organisation) {
        People person = People.knownBy(
                realm, RealKeycloak.personsToken(realm, username), role, organisation, "enters", "approves");
        Owner.run("update account set username = ? where id = ?", username, person.accountId());
        return person;
    }
}
