package org.talentbase.testing;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Offices and those who answer for them in the hands of a test, through HTTP as the page uses it. */
public final class Offices {

    public static final String PATH = "/api/offices/";

    private Offices() {}

    /** Two people of the form, right in all. */
    public static Map<String, Object> pair() {
        return new HashMap<>(Map.of("leader", person("巴特尔·孟根"), "technical", person("其其格")));
    }

    public static Map<String, Object> person(String name) {
        Map<String, Object> person = new HashMap<>();
        person.put("name", name);
        person.put("post", "副局长");
        person.put("officePhone", "0471-6946229");
        person.put("mobile", "139 1234 2345");
        person.put("email", "d@example.cn");
        return person;
    }

    public static Map<String, Object> division(String name) {
        return new HashMap<>(Map.of("name", name, "duty", "planning", "phone", "0471-6601340"));
    }

    public static Map<String, Object> opening(String kind, String name) {
        return new HashMap<>(Map.of("kind", kind, "name", name));
    }

    public static ValidatableResponse read(People caller, Object id) {
        return Register.as(caller).get(PATH + id).then();
    }

    public static ValidatableResponse below(People caller, Object id) {
        return Register.as(caller).get(PATH + id + "/subordinates").then();
    }

    public static ValidatableResponse name(People caller, Object id, int version, Map<String, Object> change) {
        return put(caller, PATH + id + "/responsible-persons", version, change);
    }

    public static ValidatableResponse history(People caller, Object id) {
        return Register.as(caller).get(PATH + id + "/responsible-persons").then();
    }

    public static ValidatableResponse listed(People caller, @Nullable String state) {
        return Register.as(caller)
                .queryParams(state == null ? Map.of() : Map.of("state", state))
                .get("/api/responsible-persons")
                .then();
    }

    /** The page of the list that follows. */
    public static ValidatableResponse page(People caller, String cursor) {
        return Register.as(caller)
                .queryParam("cursor", cursor)
                .get("/api/responsible-persons")
                .then();
    }

    public static ValidatableResponse due(People caller) {
        return Register.as(caller).get("/api/responsible-persons/due").then().statusCode(200);
    }

    public static ValidatableResponse setDue(People caller, int version, String day) {
        return put(caller, "/api/responsible-persons/due", version, Map.of("dueOn", day, "note", "报自治区中心"));
    }

    public static ValidatableResponse put(People caller, String path, int version, Map<String, Object> body) {
        return Register.as(caller)
                .header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(body)
                .put(path)
                .then();
    }

    public static ValidatableResponse post(People caller, String path, Map<String, Object> body) {
        return Register.as(caller)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    public static ValidatableResponse close(People caller, String path, int version) {
        return Register.as(caller)
                .header("If-Match", "\"" + version + "\"")
                .post(path + "/close")
                .then();
    }

    /** Of the test's own, in 内蒙古: a region with a league and a county beneath it. */
    public record Tree(UUID region, UUID league, UUID county) {

        public static Tree grown() {
            String region = Units.bureau("regional", null);
            String league = Units.bureau("league", region);
            return new Tree(Units.idOf(region), Units.idOf(league), Units.idOf(Units.bureau("county", league)));
        }

        public People of(String level) {
            return People.staff(
                    level,
                    switch (level) {
                        case "regional" -> region;
                        case "league" -> league;
                        default -> county;
                    });
        }
    }
}
