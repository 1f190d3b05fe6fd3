package org.talentbase.badinput;

import static org.talentbase.testing.BadInput.of;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.talentbase.testing.BadInput;
import org.talentbase.testing.Cast;

/** What is wrong with a request before anybody reads its body: size, formats, methods, addresses, headers. */
final class TransportCases {

    private static final int LIMIT = 2 * 1024 * 1024;
    private static final String UNIT = "{\"unitId\": \"{nobody}\"}";

    private static final String FILE =
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF\r\n--x--\r\n";

    private TransportCases() {}

    static Stream<BadInput> rows() {
        return Stream.of(sizes(), heads(), formats(), methods(), addresses(), headers())
                .flatMap(rows -> rows);
    }

    private static Stream<BadInput> sizes() {
        return Stream.of(
                begin("14", "a body of just the limit")
                        .body("{" + " ".repeat(LIMIT - 3) + "}")
                        .refused(422, "validation-failed", "required", "/unitId"),
                begin("14", "a byte over the limit")
                        .body("{" + " ".repeat(LIMIT - 1) + "}")
                        .refused(413, "payload-too-large", "payload-too-large", ""),
                begin("14", "more than was announced")
                        .header("Content-Length", "5")
                        .body(UNIT)
                        .refused(400, "malformed-request", "malformed-request", ""),
                begin("14", "an announcement that is no number")
                        .header("Content-Length", "many")
                        .body(UNIT)
                        .turnedAway(400),
                begin("14", "chunks without end")
                        .header("Transfer-Encoding", "chunked")
                        .body("300000\r\n" + " ".repeat(0x300000) + "\r\n0\r\n\r\n")
                        .refused(413, "payload-too-large", "payload-too-large", ""),
                of("14", "a body where none is taken")
                        .by(Cast.STRANGER)
                        .post("/api/declarations/{nobody}/submit")
                        .json("{}")
                        .refused(400, "malformed-request", "body-not-taken", ""),
                of("14", "a body with a question")
                        .get("/api/me")
                        .header("Content-Length", "2")
                        .body("{}")
                        .refused(400, "malformed-request", "body-not-taken", ""));
    }

    private static Stream<BadInput> heads() {
        return Stream.of(
                begin("25", "a header of 64 KB")
                        .header("X-Long", "x".repeat(65_536))
                        .turnedAway(431),
                of("25", "an address of 16 KB")
                        .get("/api/me?x=" + "x".repeat(16_384))
                        .turnedAway(414),
                of("25", "500 cookies")
                        .get("/api/me")
                        .header(
                                "Cookie",
                                IntStream.range(0, 500)
                                        .mapToObj(i -> "cookie" + i + "=" + "x".repeat(50))
                                        .collect(Collectors.joining("; ")))
                        .turnedAway(431),
                of("36", "a token of 40 KB")
                        .get("/api/me")
                        .header("Authorization", "Bearer " + "x".repeat(40_960))
                        .turnedAway(431));
    }

    private static Stream<BadInput> formats() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        return Stream.of(
                begin("15", "XML with a document type")
                        .header("Content-Type", "text/xml")
                        .body(bomb)
                        .refused(415, "unsupported-media-type"),
                begin("15", "a form")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .body("unitId={nobody}")
                        .refused(415, "unsupported-media-type"),
                begin("15", "a file")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .body(FILE)
                        .refused(415, "unsupported-media-type"),
                begin("15", "JSON in GBK")
                        .header("Content-Type", "application/json; charset=gbk")
                        .body(UNIT)
                        .refused(415, "unsupported-media-type"),
                begin("15", "nothing said of the format")
                        .without("Content-Type")
                        .body(UNIT)
                        .refused(415, "unsupported-media-type"),
                begin("15", "a format that is none")
                        .header("Content-Type", ";;,/")
                        .body(UNIT)
                        .refused(415, "unsupported-media-type"),
                of("16", "HTML wanted of the API")
                        .get("/api/me")
                        .header("Accept", "text/html")
                        .refused(406, "not-acceptable")
                        .beforeSignIn(),
                of("16", "nonsense wanted")
                        .get("/api/me")
                        .header("Accept", ";;,/")
                        .refused(406, "not-acceptable")
                        .beforeSignIn());
    }

    private static Stream<BadInput> methods() {
        return Stream.of("TRACE", "PUT", "PATCH", "DELETE", "BREW")
                .map(method -> of("17", method + " on a collection")
                        .request(method, "/api/declarations")
                        .refused(405, "method-not-allowed")
                        .telling("Allow", "GET")
                        .beforeSignIn());
    }

    /** Each of these is {@code /api/me} to somebody who decodes or tidies up. */
    private static Stream<BadInput> addresses() {
        return Stream.concat(
                Stream.of("/api\\me", "/api/me%")
                        .map(address -> of("18", address).get(address).turnedAway(400)),
                Stream.of(
                                "/api/declarations/../me",
                                "/api/declarations/%2e%2e/me",
                                "/api/declarations/%2E%2e/me",
                                "/api/declarations/..%2fme",
                                "/api/./me",
                                "/api//me",
                                "//api/me",
                                "/api/me;a=b",
                                "/api;a=b/me",
                                "/api/me%00",
                                "/api/m%65",
                                "/api/me%ff")
                        .map(address -> of("18", address)
                                .get(address)
                                .refused(404, "not-found", "not-found", "")
                                .beforeSignIn()));
    }

    private static Stream<BadInput> headers() {
        return Stream.concat(
                Stream.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")
                        .map(name -> of("26", name)
                                .get("/api/me")
                                .header(name, "DELETE")
                                .accepted(200)
                                .showing("/account/role", "individual")),
                List.of(
                        of("26", "somebody else's id in a header")
                                .get("/api/me")
                                .header("X-User-Id", "1")
                                .header("X-Forwarded-User", "root")
                                .accepted(200)
                                .showing("/account/role", "individual"),
                        of("26", "an address of this machine")
                                .by(Cast.ANONYMOUS)
                                .get("/api/me")
                                .header("X-Forwarded-For", "127.0.0.1")
                                .header("Forwarded", "for=127.0.0.1;host=localhost")
                                .refused(401, "unauthenticated", "unauthenticated", ""))
                        .stream());
    }

    private static BadInput begin(String number, String title) {
        return of(number, title).by(Cast.STRANGER).post("/api/declarations").header("Content-Type", "application/json");
    }
}
