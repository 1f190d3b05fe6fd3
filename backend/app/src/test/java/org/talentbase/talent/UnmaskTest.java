package org.talentbase.talent;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.talentbase.testing.AuditRows;
import org.talentbase.testing.Filing;
import org.talentbase.testing.LogLines;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.Tokens;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;
import org.talentbase.testing.Workplace;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class UnmaskTest {

    private final Workplace work = Workplace.anew();
    private final People person = work.person();
    private final People clerk = work.clerk();
    private final People officer = work.officer();
    private Filing filing;
    private String id;

    @BeforeEach
    void somebodyIsAdmitted() {
        filing = work.admitted("斯琴高娃");
        id = filing.seenBy(person).extract().path("talentId");
    }

    @Test
    void numbersAreShownInFullToThoseWhoMayReadThem() {
        for (String reader : List.of(officer.token(), clerk.token(), person.token())) {
            unmask(reader, "service")
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("idNumber", equalTo(filing.idNumber()))
                    .body("phone", equalTo("13912345678"));
        }
        People elsewhere = People.staff("county", Units.idOf("bureau-150102"), "approves");
        unmask(elsewhere.token(), "service").statusCode(404).body(not(containsString(filing.idNumber())));
    }

    @Test
    void unitsAndBureausSayWhatFor() {
        for (People reader : List.of(officer, clerk)) {
            unmask(reader.token(), null).statusCode(403).body("type", equalTo("/problems/purpose-required"));
            unmask(reader.token(), "curiosity")
                    .statusCode(422)
                    .body("errors[0].code", equalTo("unknown-purpose"))
                    .body("errors[0].pointer", equalTo("/purpose"));
        }
        unmask(person.token(), null).statusCode(200);
    }

    @Test
    void eachShowingIsARowOfTheLogThatHoldsNoNumber() {
        long before = showings();
        try (LogLines log = LogLines.listen()) {
            unmask(officer.token(), "decision").statusCode(200);
            assertThat(log.mention(filing.idNumber())).isFalse();
        }
        assertThat(showings()).isEqualTo(before + 1);
    }

    /** Of a bureau's officer, by what the token says of the second factor. */
    static Stream<Named<Consumer<JwtClaims>>> notFresh() {
        return Stream.of(
                Named.of("a password only", claims -> claims.setClaim("acr", "pwd")),
                Named.of("no level", claims -> claims.unsetClaim("acr")),
                Named.of("no time", claims -> claims.unsetClaim("auth_time")),
                Named.of("a time that is text", claims -> claims.setClaim("auth_time", "now")),
                Named.of("six minutes ago", claims -> claims.setClaim("auth_time", inSeconds(-360))),
                Named.of("in a minute", claims -> claims.setClaim("auth_time", inSeconds(60))));
    }

    @ParameterizedTest
    @MethodSource("notFresh")
    void aSystemIsToldWhatItsTokenLacks(Consumer<JwtClaims> changed) {
        String traceId = unmask(Tokens.of(officer.subject(), changed, "county", "staff"), "service")
                .statusCode(401)
                .contentType("application/problem+json")
                .header(
                        "WWW-Authenticate",
                        allOf(
                                containsString("Bearer error=\"insufficient_user_authentication\""),
                                containsString("acr_values=\"mfa\""),
                                containsString("max_age=\"300\"")))
                .body("type", equalTo("/problems/unauthenticated"))
                .body("errors[0].code", equalTo("token-without-second-factor"))
                .body(not(containsString(filing.idNumber())))
                .extract()
                .path("traceId");
        assertThat(AuditRows.outcomes(traceId)).containsExactly("unauthenticated");
    }

    @Test
    void clocksMayDifferByHalfAMinute() {
        unmask(Tokens.of(officer.subject(), claims -> claims.setClaim("auth_time", inSeconds(20)), "county"), "service")
                .statusCode(200);
    }

    @Test
    void nobodyLearnsWithoutASecondFactorWhetherThereIsSuchAPerson() {
        String password = Tokens.of(officer.subject(), claims -> claims.setClaim("acr", "pwd"), "county", "staff");
        ask(password, UUID.randomUUID().toString(), "service").statusCode(401);
    }

    @Test
    void aPersonAndTheirUnitNeedNoSecondFactor() {
        Consumer<JwtClaims> password = claims -> claims.setClaim("acr", "pwd");
        unmask(Tokens.of(person.subject(), password), null).statusCode(200);
        unmask(Tokens.of(clerk.subject(), password, "unit", "staff"), "service").statusCode(200);
    }

    private ValidatableResponse unmask(String token, @Nullable String purpose) {
        return ask(token, id, purpose);
    }

    private static ValidatableResponse ask(String token, String talent, @Nullable String purpose) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(purpose == null ? Map.of() : Map.of("purpose", purpose))
                .post("/api/talents/" + talent + "/unmask")
                .then();
    }

    private long showings() {
        return Owner.count(
                "select count(*) from audit_entry where action = 'unmask' and not masked and purpose = 'decision'"
                        + " and field_groups = '{id-number,phone}' and row_count = 1 and ? = any(subject_ids)",
                UUID.fromString(id));
    }

    private static long inSeconds(int seconds) {
        return NumericDate.now().getValue() + seconds;
    }
}
