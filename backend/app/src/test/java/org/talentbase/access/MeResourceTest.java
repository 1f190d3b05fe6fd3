package org.talentbase.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.Tokens;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class MeResourceTest {

    @Test
    void anIndividualIsToldWhoTheyAre() {
        People person = People.individual();

        me(person.token())
                .statusCode(200)
                .body("account.id", equalTo(person.accountId().toString()))
                .body("account.displayName", equalTo("测试人员"))
                .body("account.role", equalTo("individual"))
                .body("organisation", nullValue());
    }

    @Test
    void staffAreToldTheirDutiesAndForWhom() {
        me(People.staff("county", Units.idOf("bureau-530114"), "approves").token())
                .statusCode(200)
                .body("account.role", equalTo("county"))
                .body("account.duties", contains("approves"))
                .body("organisation.name", containsString("呈贡区"))
                .body("organisation.level", equalTo("county"));
    }

    @Test
    void aPersonIsToldTheirOtherAccountsAndNobodyElses() {
        People officer = People.staff("county", Units.idOf("bureau-530114"), "approves");
        People alsoUnit = People.staff("unit", Units.unit("unit-me", "兼职单位", "bureau-530114"), "enters");
        People switchedOff = People.staff("unit", Units.idOf("unit-me"), "approves");
        officer.samePersonAs(alsoUnit);
        officer.samePersonAs(switchedOff);
        switchedOff.disable();
        officer.samePersonAs(alsoUnit);

        me(officer.token())
                .body("others.id", contains(alsoUnit.accountId().toString()))
                .body("others.role", contains("unit"))
                .body("others.organisation", contains("兼职单位"))
                .body("others.kind", contains("unit"))
                .body("others.duties", contains(List.of("enters")))
                .body("others.username", contains(alsoUnit.subject()));
        me(alsoUnit.token()).body("others.id", contains(officer.accountId().toString()));
        me(People.individual().token()).body("others", empty());
    }

    @Test
    void anAccountHasTheSameKeyForItsBrowsersAtEachSignInAndNobodyElseHasIt() {
        People person = People.individual();
        String key = me(person.token()).extract().path("account.deviceKey");

        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        me(person.token()).body("account.deviceKey", equalTo(key));
        me(People.individual().token()).body("account.deviceKey", not(equalTo(key)));
    }

    @Test
    void rightsNeedBothKeycloakAndTheAccount() {
        People officer = People.staff("county", Units.idOf("bureau-530114"), "approves");

        me(Tokens.of(officer.subject(), "unit", "staff")).statusCode(200).body("account", nullValue());
        me(Tokens.of(People.individual().subject(), "regional", "staff"))
                .statusCode(200)
                .body("account", nullValue());
    }

    @Test
    void staffWithoutAnAccountAreKnownAndNothingMore() {
        me(Tokens.of(UUID.randomUUID().toString(), "unit", "staff"))
                .statusCode(200)
                .body("account", nullValue());
    }

    @Test
    void anAccountSwitchedOffIsRefusedAtTheNextRequest() {
        People officer = People.staff("unit", Units.idOf("bureau-530114"), "enters");
        me(officer.token()).statusCode(200);

        officer.disable();

        refused(me(officer.token()), "token-invalid", "account-disabled");
    }

    @Test
    void nobodyIsAskedToSignIn() {
        refused(given().get("/api/me").then(), "unauthenticated", "unauthenticated");
        refused(given().header("Authorization", "Bearer").get("/api/me").then(), "unauthenticated", "unauthenticated");
        refused(
                given().auth().preemptive().basic("a", "b").get("/api/me").then(),
                "unauthenticated",
                "unauthenticated");
    }

    @Test
    void aTokenThatIsNotForUsIsRefused() {
        String subject = People.individual().subject();

        refused(me("junk"), "token-invalid", "token-invalid");
        refused(me(Tokens.of(subject, claims -> claims.setAudience("another"))), "token-invalid", "token-invalid");
        refused(me(Tokens.of(subject, claims -> claims.setIssuer("https://x"))), "token-invalid", "token-invalid");
        refused(me(Tokens.of(subject, claims -> claims.setClaim("typ", "ID"))), "token-invalid", "token-invalid");
        refused(
                me(Tokens.of(
                        subject,
                        claims -> claims.setExpirationTime(
                                NumericDate.fromSeconds(NumericDate.now().getValue() - 31)))),
                "token-expired",
                "token-expired");
    }

    private static ValidatableResponse me(String token) {
        return given().auth().oauth2(token).get("/api/me").then();
    }

    private static ValidatableResponse refused(ValidatableResponse answer, String type, String code) {
        return answer.statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("type", equalTo("/problems/" + type))
                .body("errors[0].code", equalTo(code));
    }
}
