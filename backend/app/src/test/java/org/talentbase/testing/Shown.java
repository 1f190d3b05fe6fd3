package org.talentbase.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the first pages show somebody, through HTTP: ids, and how many the cross-tab counts.
 *
 * @param found of the talents by a part of their name
 */
public record Shown(
        Set<String> declarations, Set<String> waiting, Set<String> listed, Set<String> found, long counted) {

    public static final Shown NOBODY = new Shown(Set.of(), Set.of(), Set.of(), Set.of(), 0);

    public static Shown to(People reader, String text) {
        return new Shown(
                ids(as(reader).get("/api/declarations").then()),
                ids(as(reader).get("/api/declarations/waiting").then()),
                listed(reader),
                found(reader, text),
                counted(reader));
    }

    public static Set<String> listed(People reader) {
        return searched(reader, Map.of("purpose", "service"));
    }

    public static Set<String> found(People reader, String text) {
        return searched(reader, Map.of("purpose", "service", "text", text));
    }

    public static long counted(People reader) {
        return as(reader)
                .get("/api/statistics/talents")
                .then()
                .statusCode(200)
                .extract()
                .<List<Integer>>path("cells.count")
                .stream()
                .mapToLong(Integer::longValue)
                .sum();
    }

    private static Set<String> searched(People reader, Map<String, Object> query) {
        return ids(as(reader)
                .contentType(ContentType.JSON)
                .body(query)
                .post("/api/talents/search")
                .then());
    }

    private static Set<String> ids(ValidatableResponse page) {
        return page.statusCode(200).extract().<List<String>>path("items.id").stream()
                .collect(Collectors.toSet());
    }

    private static RequestSpecification as(People person) {
        return given().auth().oauth2(person.token());
    }
}
