package org.talentbase.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A declaration in the hands of a test: begun, filled and sent through HTTP as the page does it. */
public final class Filing {

    private final People author;
    private final String id;
    private final String idNumber = IdNumbers.next();

    private Filing(People author, String id) {
        this.author = author;
        this.id = id;
    }

    /** One that is there already. */
    public static Filing of(People author, String id) {
        return new Filing(author, id);
    }

    /** An individual names the unit; a unit's clerk gives null and enters one of their own people. */
    public static Filing begunBy(People author, @Nullable UUID unit) {
        String id = as(author)
                .contentType(ContentType.JSON)
                .body(unit == null ? Map.of() : Map.of("unitId", unit))
                .post("/api/declarations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Filing(author, id);
    }

    /** Everything that Chenggong asks of an engineer with an associate-senior title. */
    public Filing filled(String name) {
        save("claims", List.of(Map.of("category", "professional", "tier", "senior")));
        save("identity", identity(name));
        save("post", Map.of("position", "主任工程师", "kind", "professional", "occupation", "机械设计", "department", "技术部"));
        save("education", List.of(education()));
        save("titles", List.of(title()));
        save("consent", Map.of("agreed", true, "agreedOn", "2026-01-15"));
        return this;
    }

    public Map<String, Object> identity(String name) {
        return Map.of(
                "name", name,
                "idType", "resident-id",
                "idNumber", idNumber,
                "ethnicity", "01",
                "politicalStatus", "13",
                "phone", "13912345678",
                "workStartedOn", "2008-07");
    }

    public static Map<String, Object> education() {
        return Map.of("level", "21", "school", "昆明理工大学", "major", "机械工程", "mode", "full-time", "finishedOn", "2008-06");
    }

    public static Map<String, Object> title() {
        return Map.of(
                "title", "082",
                "rank", "2",
                "field", "机械",
                "obtainedOn", "2018-11",
                "certificateNumber", "YN2018-0042");
    }

    public Filing save(String section, Object value) {
        trySave(section, value).statusCode(200);
        return this;
    }

    public ValidatableResponse trySave(String section, Object value) {
        return as(author)
                .contentType(ContentType.JSON)
                .header("If-Match", etag(author))
                .body(value)
                .put("/api/declarations/" + id + "/sections/" + section)
                .then();
    }

    public ValidatableResponse changeUnit(UUID unit) {
        return as(author)
                .contentType(ContentType.JSON)
                .header("If-Match", etag(author))
                .body(Map.of("unitId", unit))
                .put("/api/declarations/" + id + "/unit")
                .then();
    }

    public Filing submit() {
        act(author, "submit").statusCode(200).body("state", equalTo("in-review"));
        return this;
    }

    /** Claims and approves for the unit. */
    public Filing approvedBy(People approver) {
        act(approver, "claim").statusCode(200);
        act(approver, "approve").statusCode(200).body("step", equalTo("bureau"));
        return this;
    }

    /** Claims and admits, by the clause for an associate-senior title. */
    public Filing admittedBy(People officer) {
        act(officer, "claim").statusCode(200);
        act(officer, "admit", admission("professional-senior-title"))
                .statusCode(200)
                .body("state", equalTo("admitted"));
        return this;
    }

    public static Map<String, Object> admission(String clauseId) {
        return Map.of("decisions", List.of(Map.of("category", "professional", "clauseId", clauseId)));
    }

    public ValidatableResponse act(People actor, String act) {
        return act(actor, act, null);
    }

    public ValidatableResponse act(People actor, String act, @Nullable Object body) {
        RequestSpecification request = as(actor).header("If-Match", etag(actor));
        if (body != null) {
            request.contentType(ContentType.JSON).body(body);
        }
        return request.post("/api/declarations/" + id + "/" + act).then();
    }

    /** As if the present claim had been made more than a day ago. */
    public void claimedLongAgo() {
        Owner.run("update declaration set claimed_at = now() - interval '25 hours' where id = ?", UUID.fromString(id));
    }

    public ValidatableResponse seenBy(People reader) {
        return as(reader).get("/api/declarations/" + id).then();
    }

    public String id() {
        return id;
    }

    public String idNumber() {
        return idNumber;
    }

    /** The present version as the actor sees it; any, when they do not see it. */
    private String etag(People actor) {
        Response seen = as(actor).get("/api/declarations/" + id);
        return seen.statusCode() == 200 ? "\"" + seen.path("version") + "\"" : "\"0\"";
    }

    /** Each request with an Idempotency-Key of its own. */
    private static RequestSpecification as(People person) {
        return given().auth()
                .oauth2(person.token())
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
