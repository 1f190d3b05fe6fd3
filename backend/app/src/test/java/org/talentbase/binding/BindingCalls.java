package org.talentbase.binding;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.talentbase.testing.People;

/** What people and their units send about bindings. */
final class BindingCalls {

    static final String PATH = "/api/bindings";

    private BindingCalls() {}

    static ValidatableResponse ask(People person, String name, String idNumber) {
        return as(person)
                .body(Map.of("name", name, "idNumber", idNumber))
                .post(PATH)
                .then();
    }

    static ValidatableResponse own(People person) {
        return as(person).get(PATH + "/mine").then();
    }

    static ValidatableResponse withdraw(People person) {
        return as(person).post(PATH + "/mine/withdraw").then();
    }

    static List<String> waiting(People reader) {
        return as(reader).get(PATH).then().statusCode(200).extract().path("items.id");
    }

    static ValidatableResponse read(People reader, String id) {
        return as(reader).get(PATH + "/" + id).then();
    }

    static ValidatableResponse confirm(People by, String id, int version) {
        return as(by).header("If-Match", "\"" + version + "\"")
                .post(PATH + "/" + id + "/confirm")
                .then();
    }

    static ValidatableResponse refuse(People by, String id, int version) {
        return as(by).header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "不是本人"))
                .post(PATH + "/" + id + "/refuse")
                .then();
    }

    static ValidatableResponse ownRecord(People person) {
        return as(person).get("/api/talents/mine").then();
    }

    private static RequestSpecification as(People person) {
        return given().auth()
                .oauth2(person.token())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
