package org.talentbase.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register of units in the hands of a test, through HTTP as the page uses it. */
public final class Register {

    public static final String PATH = "/api/register/units";

    private Register() {}

    /** Returns its id. */
    public static String opened(People officer, Map<String, Object> unit) {
        return open(officer, opening(unit)).statusCode(201).extract().path("unit.id");
    }

    public static Map<String, Object> unit(String name, String uscc) {
        Map<String, Object> unit = new HashMap<>();
        unit.put("name", name);
        unit.put("uscc", uscc);
        unit.put("nature", "institution");
        unit.put("industryCode", "8334");
        unit.put("managedLikeCivilService", false);
        unit.put("forPeopleWithoutUnit", false);
        unit.put("headcount", 85);
        unit.put("contactName", "其木格");
        unit.put("contactPhone", "139 1234 2345");
        unit.put("reason", "新设立");
        return unit;
    }

    public static Map<String, Object> opening(Map<String, Object> unit) {
        return new HashMap<>(Map.of("unit", unit, "territoryCode", "530114"));
    }

    public static ValidatableResponse open(People caller, Map<String, Object> opening) {
        return as(caller).contentType(ContentType.JSON).body(opening).post(PATH).then();
    }

    public static ValidatableResponse edit(People caller, String id, int version, Map<String, Object> unit) {
        return as(caller)
                .header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(unit)
                .put(PATH + "/" + id)
                .then();
    }

    /** Says where it stands from now on, with a reason. */
    public static ValidatableResponse move(People caller, String id, int version, Map<String, Object> place) {
        Map<String, Object> body = new HashMap<>(place);
        body.putIfAbsent("reason", "划转通知");
        return as(caller)
                .header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(body)
                .post(PATH + "/" + id + "/move")
                .then();
    }

    public static ValidatableResponse act(People caller, String id, String act, int version) {
        return as(caller)
                .header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "测试原因"))
                .post(PATH + "/" + id + "/" + act)
                .then();
    }

    public static ValidatableResponse history(People caller, String id) {
        return as(caller).get(PATH + "/" + id + "/history").then();
    }

    public static ValidatableResponse lines(People caller, String territory) {
        return as(caller)
                .queryParam("territory", territory)
                .get(PATH + "/lines")
                .then();
    }

    public static ValidatableResponse read(People caller, String id) {
        return as(caller).get(PATH + "/" + id).then();
    }

    public static ValidatableResponse begin(String unit) {
        return as(People.individual())
                .contentType(ContentType.JSON)
                .body(Map.of("unitId", unit))
                .post("/api/declarations")
                .then();
    }

    public static List<String> chosen(String text) {
        return as(People.individual())
                .queryParam("text", text)
                .get("/api/units")
                .then()
                .extract()
                .path("items.id");
    }

    public static List<String> ids(People caller, Map<String, @Nullable Object> query) {
        return as(caller)
                .queryParams(query)
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    public static RequestSpecification as(People person) {
        return given().auth()
                .oauth2(person.token())
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
