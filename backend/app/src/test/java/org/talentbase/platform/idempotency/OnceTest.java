package org.talentbase.platform.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentbase.testing.Filing;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class OnceTest {

    @Inject
    OnceAnswers answers;

    private final String key = UUID.randomUUID().toString();
    private UUID unit;
    private People person;

    @BeforeEach
    void aPersonOfAUnit() {
        unit = Units.unit("unit-once", "一次机械厂", "bureau-530114");
        person = People.individual();
    }

    @Test
    void theSameRequestGetsTheSameAnswerAndHappensOnce() {
        ValidatableResponse first = begin(person, key, unit).statusCode(201).header("Idempotent-Replayed", nullValue());
        ValidatableResponse second =
                begin(person, key, unit).statusCode(201).header("Idempotent-Replayed", equalTo("true"));

        assertThat(second.extract().asString()).isEqualTo(first.extract().asString());
        assertThat(open()).isOne();
    }

    @Test
    void theAnswerIsTheFirstOneEvenWhenMuchHasHappenedSince() {
        Filing filing = Filing.begunBy(person, unit).filled("白音");
        String etag = "\"" + filing.seenBy(person).extract().path("version") + "\"";
        String submitted = submit(filing, etag).statusCode(200).extract().asString();
        filing.act(person, "recall").statusCode(200);

        assertThat(submit(filing, etag)
                        .statusCode(200)
                        .header("Idempotent-Replayed", "true")
                        .extract()
                        .asString())
                .isEqualTo(submitted);
        filing.seenBy(person).body("state", equalTo("draft"));
    }

    @Test
    void aKeyIsForOneRequest() {
        begin(person, key, unit).statusCode(201);
        begin(person, key, Units.unit("unit-once-2", "二次机械厂", "bureau-530114"))
                .statusCode(422)
                .body("type", endsWith("idempotency-key-reused"));
    }

    @Test
    void whoeverWasMovedGetsNoAnswerOfTheirFormerOffice() {
        People clerk = People.staff("unit", unit, "enters");
        begin(clerk, key, unit).statusCode(201);
        clerk.moveTo(Units.unit("unit-once-2", "二次机械厂", "bureau-530114"));
        begin(clerk, key, unit).statusCode(422).body("type", endsWith("idempotency-key-reused"));
    }

    @Test
    void anotherCallersKeyIsAnotherKey() {
        String id = begin(person, key, unit).statusCode(201).extract().path("id");
        String other = begin(People.individual(), key, unit)
                .statusCode(201)
                .header("Idempotent-Replayed", nullValue())
                .extract()
                .path("id");

        assertThat(other).isNotEqualTo(id);
    }

    @Test
    void aRefusedRequestLeavesNoKeyBehind() {
        begin(person, key, UUID.randomUUID()).statusCode(422);
        begin(person, key, unit).statusCode(201);
    }

    @Test
    void withoutAKeyNothingHappens() {
        begin(person, null, unit).statusCode(400).body("type", endsWith("idempotency-key-missing"));
        assertThat(open()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "键", "0123456789012345678901234567890123456789012345678901234567890123x", "a,b"})
    void aKeyIsShortAndPlain(String odd) {
        begin(person, odd, unit)
                .statusCode(400)
                .body("type", endsWith("malformed-request"))
                .body("errors[0].code", equalTo("idempotency-key-malformed"));
    }

    @Test
    void whileTheFirstIsUnderWayTheSecondIsToldToWait() throws SQLException {
        try (var elsewhere = Owner.connect();
                var hold = elsewhere.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            elsewhere.setAutoCommit(false);
            hold.setString(1, person.accountId() + " " + key);
            hold.execute();
            begin(person, key, unit)
                    .statusCode(409)
                    .body("type", endsWith("request-in-progress"))
                    .header("Retry-After", notNullValue());
            // Closing alone would not wait until the server has let go.
            elsewhere.rollback();
        }
        begin(person, key, unit).statusCode(201);
    }

    @Test
    void twentyAtTheSameInstantMakeOne() throws InterruptedException, ExecutionException {
        Callable<Response> send = () -> begin(person, key, unit).extract().response();
        try (var pool = Executors.newFixedThreadPool(20)) {
            for (Future<Response> sent : pool.invokeAll(Collections.nCopies(20, send))) {
                Response answer = sent.get();
                assertThat(answer.statusCode() == 201
                                || answer.<String>path("type").endsWith("request-in-progress"))
                        .as(answer.asString())
                        .isTrue();
            }
        }
        assertThat(open()).isOne();
    }

    @Test
    void aKeyStandsForADay() {
        begin(person, key, unit).statusCode(201);
        Owner.run("update once_answer set answered_at = now() - interval '25 hours' where key = ?", key);

        begin(person, key, unit).statusCode(409).body("errors[0].code", equalTo("open-declaration"));
        Owner.run("update declaration set state = 'rejected' where account_id = ?", person.accountId());
        begin(person, key, unit).statusCode(201).header("Idempotent-Replayed", nullValue());
        begin(person, key, unit).statusCode(201).header("Idempotent-Replayed", "true");
    }

    @Test
    void afterItsDayTheAnswerIsRemoved() {
        String young = UUID.randomUUID().toString();
        begin(person, key, unit).statusCode(201);
        begin(People.individual(), young, unit).statusCode(201);
        Owner.run("update once_answer set answered_at = now() - interval '25 hours' where key = ?", key);
        answers.forget();

        assertThat(Owner.count("select count(*) from once_answer where key = ?", key))
                .isZero();
        assertThat(Owner.count("select count(*) from once_answer where key = ?", young))
                .isOne();
    }

    @Test
    void anAccountThatWasDisabledGetsNoAnswerAgain() {
        begin(person, key, unit).statusCode(201);
        person.disable();
        assertThat(begin(person, key, unit).extract().statusCode()).isIn(401, 403);
    }

    private int open() {
        return given().auth()
                .oauth2(person.token())
                .get("/api/declarations")
                .then()
                .extract()
                .<List<?>>path("items")
                .size();
    }

    private ValidatableResponse submit(Filing filing, String etag) {
        return given().auth()
                .oauth2(person.token())
                .header("Idempotency-Key", key)
                .header("If-Match", etag)
                .post("/api/declarations/" + filing.id() + "/submit")
                .then();
    }

    private static ValidatableResponse begin(People caller, @Nullable String key, UUID unit) {
        var request = given().auth().oauth2(caller.token());
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.contentType(ContentType.JSON)
                .body(Map.of("unitId", unit))
                .post("/api/declarations")
                .then();
    }
}
