package org.talentbase.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;

/** What people ask of others, through HTTP as the page does it. */
public final class Asked {

    private Asked() {}

    /** Somebody says that a record is theirs. Returns the id of what waits then. */
    public static String binding(People person, String name, String idNumber) {
        return given().auth()
                .oauth2(person.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "idNumber", idNumber))
                .post("/api/bindings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
