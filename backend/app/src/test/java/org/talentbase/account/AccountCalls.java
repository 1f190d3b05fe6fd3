package org.talentbase.account;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.testing.IdNumbers;
import org.talentbase.testing.People;

/** What givers send. */
final class AccountCalls {

    private AccountCalls() {}

    static Map<String, Object> gift(UUID organisation) {
        return new HashMap<>(Map.of(
                "organisationId",
                organisation,
                "displayName",
                "孟根•图雅",
                "idNumber",
                IdNumbers.next(),
                "duties",
                List.of("enters")));
    }

    private static RequestSpecification as(People person) {
        return given().auth()
                .oauth2(person.token())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    static ValidatableResponse give(People giver, Map<String, Object> gift) {
        return as(giver).body(gift).post("/api/accounts").then();
    }

    static ValidatableResponse read(People giver, String id) {
        return as(giver).get("/api/accounts/" + id).then();
    }

    static ValidatableResponse list(People giver, String query) {
        return as(giver).get("/api/accounts" + query).then();
    }

    static ValidatableResponse change(People giver, String id, @Nullable String ifMatch, Map<String, Object> change) {
        RequestSpecification request = as(giver).body(change);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/api/accounts/" + id)
                .then();
    }

    static ValidatableResponse disable(People giver, String id, int version) {
        return because(giver, id, "disable", version);
    }

    static ValidatableResponse enable(People giver, String id, int version) {
        return because(giver, id, "enable", version);
    }

    static ValidatableResponse handOver(People giver, String id, int version, Map<String, Object> successor) {
        return as(giver)
                .header("If-Match", "\"" + version + "\"")
                .body(successor)
                .post("/api/accounts/" + id + "/hand-over")
                .then();
    }

    private static ValidatableResponse because(People giver, String id, String act, int version) {
        return as(giver)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "测试原因"))
                .post("/api/accounts/" + id + "/" + act)
                .then();
    }

    static ValidatableResponse link(People giver, String id) {
        return given().auth()
                .oauth2(giver.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/accounts/" + id + "/link")
                .then();
    }

    static ValidatableResponse slip(People giver, String id) {
        return as(giver)
                .body(Map.of("secondFactorLost", false))
                .post("/api/accounts/" + id + "/slip")
                .then();
    }
}
