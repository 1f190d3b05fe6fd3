package org.talentbase.badinput;

import static org.talentbase.testing.BadInput.of;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.talentbase.testing.BadInput;
import org.talentbase.testing.Cast;

/** Query parameters, and what is searched for. */
final class QueryCases {

    private static final String LIST = "/api/declarations";

    private QueryCases() {}

    static Stream<BadInput> rows() {
        return Stream.of(unknown(), cursors(), texts()).flatMap(rows -> rows);
    }

    /** A list has a cursor and no size, offset or order to choose: these parameters are unknown, and never out of range. */
    private static Stream<BadInput> unknown() {
        return Stream.concat(
                Stream.of("page=-1", "size=0", "size=1000000000", "size=abc", "offset=2147483648", "page=9999999")
                        .map(query ->
                                unknown(query.startsWith("offset") || query.endsWith("9999") ? "20" : "19", query)),
                Stream.of(
                        unknown("21", "sort=idNo%3Bdrop%20table"),
                        unknown("21", "sort=password"),
                        unknown("22", "foo=1"),
                        unknown("24", "idNo=11010519491231002X"),
                        unknown("24", "11010519491231002X=1")
                                .refused(400, "unknown-parameter", "unknown-parameter", "/?"),
                        unknown("52", "unitId={otherUnit}"),
                        of("22", "what Keycloak adds to an address of the sign-in")
                                .by(Cast.ANONYMOUS)
                                .get("/auth/signed-out?state=x&session_state=y")
                                .accepted(303),
                        of("22", "a parameter twice")
                                .get(LIST + "?state=draft&state=admitted")
                                .refused(400, "unknown-parameter", "repeated-parameter", "/state"),
                        of("22", "a parameter that is not UTF-8")
                                .get(LIST + "?state=%C3%28")
                                .refused(400, "malformed-request", "malformed-request", "")
                                .beforeSignIn(),
                        of("22", "a broken encoding").get(LIST + "?state=%4").turnedAway(400),
                        of("11", "a null character in a parameter")
                                .get("/api/units?text=%00")
                                .refused(422, "validation-failed", "illegal-character", "/text"),
                        of("19", "a state that is none")
                                .get(LIST + "?state=DRAFT")
                                .refused(422, "validation-failed", "unknown-option", "/state")));
    }

    private static BadInput unknown(String number, String query) {
        return of(number, query)
                .get(LIST + "?" + query)
                .refused(400, "unknown-parameter", "unknown-parameter", "/" + query.substring(0, query.indexOf('=')));
    }

    private static Stream<BadInput> cursors() {
        return Stream.of(
                        "abc",
                        "%21",
                        "A",
                        encoded("2026-01-01T00:00:00Z"),
                        encoded("yesterday\u001fnobody"),
                        encoded("2026-01-01T00:00:00Z\u001f1"),
                        encoded("+999999999-01-01T00:00:00Z\u001f{nobody}"),
                        encoded("2026-01-01T00:00:00Z\u001f\u0000"))
                .map(cursor -> of("20", "cursor " + cursor)
                        .get(LIST + "?cursor=" + cursor)
                        .refused(400, "malformed-request", "cursor-invalid", ""));
    }

    private static String encoded(String keys) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<BadInput> texts() {
        return Stream.concat(
                Stream.of("%25", "_", "%5C", "!", "%27%20or%201=1--", "(a%2B)%2B$")
                        .map(text -> of("23", "text " + text)
                                .get("/api/units?text=" + text)
                                .accepted(200)
                                .showing("/items", List.of())),
                Stream.of(
                        of("21", "a kind of territories that there is not")
                                .get("/api/territories?among=all")
                                .refused(422, "validation-failed", "unknown-option", "/among"),
                        of("65", "territories of 30 February")
                                .get("/api/territories?on=2020-02-30")
                                .refused(422, "validation-failed", "unknown-day", "/on"),
                        of("23", "a pattern for a territory")
                                .get("/api/units?territory=%25")
                                .accepted(200)
                                .showing("/items", List.of()),
                        of("23", "51 characters")
                                .get("/api/units?text=" + "a".repeat(51))
                                .refused(422, "validation-failed", "too-long", "/text"),
                        search("10,000 characters", Map.of("purpose", "service", "text", "a".repeat(10_000)))
                                .refused(422, "validation-failed", "too-long", "/text"),
                        // Signs are no part of a name, so that the pattern is searched for as the one character in it.
                        search("a pattern", Map.of("purpose", "service", "text", "(癸+)+$"))
                                .accepted(200)
                                .showing("/items", List.of()),
                        search("nothing but signs", Map.of("purpose", "service", "text", "%_"))
                                .refused(422, "validation-failed", "nothing-to-search-by", "/text")));
    }

    private static BadInput search(String title, Map<String, Object> query) {
        return of("23", title).by(Cast.COUNTY).post("/api/talents/search").json(query);
    }
}
