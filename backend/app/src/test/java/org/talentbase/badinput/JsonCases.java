package org.talentbase.badinput;

import static org.talentbase.testing.BadInput.of;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.talentbase.testing.BadInput;
import org.talentbase.testing.Cast;

/** Bodies that are not JSON, or not the JSON that the contract describes. */
final class JsonCases {

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final String POST = "{\"position\": \"工人\", \"kind\": \"professional\", \"occupation\": \"机械设计\"}";

    private JsonCases() {}

    static Stream<BadInput> rows() {
        return Stream.of(unreadable(), unknown(), mistyped(), endless(), missing(), illegal(), notes())
                .flatMap(rows -> rows);
    }

    private static Stream<BadInput> unreadable() {
        return Stream.of(
                malformed(begin("01", "no body", "")),
                malformed(begin("02", "a body that breaks off", "{\"unitId\": \"张")),
                malformed(section("02", "a section that breaks off", "{\"position\": \"工")),
                malformed(begin("03", "a key twice", "{\"unitId\": \"{unit}\", \"unitId\": \"{otherUnit}\"}")),
                malformed(section("03", "a key of a section twice", "{\"position\": \"1\", \"position\": \"2\"}")),
                malformed(section("06", "5,000 levels deep", "[".repeat(5000) + "]".repeat(5000))),
                malformed(section("06", "65 levels deep", "[".repeat(65) + "]".repeat(65))),
                malformed(section("07", "not a number", "{\"position\": NaN}")),
                malformed(section("07", "a number of a megabyte", "{\"position\": 1" + "0".repeat(1_000_000) + "}")),
                malformed(begin("07", "a value after the value", "{} {}")),
                malformed(bytes("13", "no UTF-8", new byte[] {'{', '"', (byte) 0xC3, 0x28, '"', ':', '1', '}'})),
                malformed(bytes("13", "UTF-16", "{\"position\": \"工人\"}".getBytes(StandardCharsets.UTF_16BE))),
                malformed(bytes(
                        "13", "UTF-16 with its mark", "{\"position\": \"工人\"}".getBytes(StandardCharsets.UTF_16))),
                bytes("13", "UTF-8 with its mark", after(BOM, POST))
                        .accepted(200)
                        .showing("/value/position", "工人"));
    }

    private static Stream<BadInput> unknown() {
        return Stream.of(
                begin("04", "a property that is not there", "{\"unitId\": \"{unit}\", \"isAdmin\": true}")
                        .refused(422, "validation-failed", "unknown-property", "/isAdmin"),
                section("04", "a field that is not there", "{\"isAdmin\": true}")
                        .refused(422, "validation-failed", "unknown-property", "/isAdmin"),
                review("reject", "04", "a property twice as deep", Map.of("note", "不符", "items", Map.of()))
                        .refused(422, "validation-failed", "unknown-property", "/items"),
                begin("04", "a number of a person for a name", "{\"11010519491231002X\": 1}")
                        .refused(422, "validation-failed", "unknown-property", "/?"),
                // Nobody sends back who made a record: such a property is unknown here, not read-only.
                begin("05", "the maker", "{\"unitId\": \"{unit}\", \"createdBy\": \"{nobody}\"}")
                        .refused(422, "validation-failed", "unknown-property", "/createdBy"),
                begin("05", "the state", "{\"unitId\": \"{unit}\", \"state\": \"admitted\"}")
                        .refused(422, "validation-failed", "read-only-property", "/state"),
                begin("05", "the version", "{\"unitId\": \"{unit}\", \"version\": 99}")
                        .refused(422, "validation-failed", "read-only-property", "/version"),
                section("05", "the state in a section", "{\"state\": \"admitted\"}")
                        .refused(422, "validation-failed", "read-only-property", "/state"),
                section("49", "another unit in a section", "{\"unitId\": \"{otherUnit}\"}")
                        .refused(422, "validation-failed", "read-only-property", "/unitId"));
    }

    private static Stream<BadInput> mistyped() {
        return Stream.of(
                section("08", "a number for a text", "{\"position\": 5}")
                        .refused(422, "validation-failed", "type", "/position"),
                review("reject", "08", "a number for a reason", Map.of("note", 5))
                        .refused(422, "validation-failed", "type", "/note"),
                review("reject", "08", "a flag for a reason", Map.of("note", true))
                        .refused(422, "validation-failed", "type", "/note"),
                review(
                                "return",
                                "09",
                                "a text for a number",
                                Map.of("items", List.of(Map.of("section", "post", "row", "1", "reason", "incomplete"))))
                        .refused(422, "validation-failed", "type", "/items/0/row"),
                review(
                                "return",
                                "09",
                                "a fraction for a number",
                                Map.of("items", List.of(Map.of("section", "post", "row", 1.5, "reason", "incomplete"))))
                        .refused(422, "validation-failed", "type", "/items/0/row"),
                of("09", "a text for a flag")
                        .saving("consent", Map.of("agreed", "true"))
                        .refused(422, "validation-failed", "type", "/agreed"),
                begin("09", "a list for a record", "[]").refused(422, "validation-failed", "type", ""),
                begin("09", "a number for an id", "{\"unitId\": 17}")
                        .refused(422, "validation-failed", "type", "/unitId"),
                section("09", "a list for a section", "[]").refused(422, "validation-failed", "type", ""));
    }

    /** 1e999 is JSON: it is refused where a text belongs, and as no whole number where one does. */
    private static Stream<BadInput> endless() {
        return Stream.of(
                review(
                                "return",
                                "07",
                                "a number without end for a number",
                                "{\"items\": [{\"section\": \"post\", \"row\": 1e999, \"reason\": \"incomplete\"}]}")
                        .refused(422, "validation-failed", "type", "/items/0/row"),
                malformed(review(
                        "return",
                        "07",
                        "a number beyond its range",
                        "{\"items\": [{\"section\": \"post\", \"row\": 9223372036854775807}]}")),
                section("07", "a number without end", "{\"position\": 1e999}")
                        .refused(422, "validation-failed", "type", "/position"));
    }

    private static Stream<BadInput> missing() {
        return Stream.of(
                begin("10", "null for the body", "null").refused(422, "validation-failed", "required", ""),
                // The library reads blanks as null: understood, and nothing in it.
                begin("10", "blanks for the body", "  \n ").refused(422, "validation-failed", "required", ""),
                begin("10", "null for the unit", "{\"unitId\": null}")
                        .refused(422, "validation-failed", "required", "/unitId"),
                review("reject", "10", "no reason", Map.of()).refused(422, "validation-failed", "required", "/note"),
                review("reject", "10", "an empty reason", Map.of("note", ""))
                        .refused(422, "validation-failed", "required", "/note"),
                review("reject", "10", "a blank reason", Map.of("note", "   "))
                        .refused(422, "validation-failed", "required", "/note"),
                review("reject", "10", "an ideographic blank for a reason", Map.of("note", "\u3000"))
                        .refused(422, "validation-failed", "required", "/note"),
                review("return", "10", "nothing to mend", Map.of("items", List.of()))
                        .refused(422, "validation-failed", "required", "/items"),
                review("return", "10", "null to mend", "{\"items\": [null]}")
                        .refused(422, "validation-failed", "required", "/items/0"),
                review("reject", "10", "a reason too long", Map.of("note", "长".repeat(1001)))
                        .refused(422, "validation-failed", "too-long", "/note"));
    }

    private static Stream<BadInput> illegal() {
        return Stream.of(
                section("11", "a null character in a section", "{\"position\": \"工\\u0000人\"}")
                        .refused(422, "validation-failed", "illegal-character", "/position"),
                review("reject", "11", "a null character in a reason", "{\"note\": \"不\\u0000符\"}")
                        .refused(422, "validation-failed", "illegal-character", "/note"),
                search("11", "a null character in a search", "{\"purpose\": \"service\", \"text\": \"张\\u0000\"}")
                        .refused(422, "validation-failed", "illegal-character", "/text"),
                section("12", "half a character in a section", "{\"position\": \"工\\ud800\"}")
                        .refused(422, "validation-failed", "illegal-character", "/position"),
                review("reject", "12", "half a character in a reason", "{\"note\": \"\\udc00不符\"}")
                        .refused(422, "validation-failed", "illegal-character", "/note"),
                search("12", "half a character in a search", "{\"purpose\": \"service\", \"text\": \"\\ud800\"}")
                        .refused(422, "validation-failed", "illegal-character", "/text"));
    }

    /** What reviewers write is read by others on their screens, as what is declared is. */
    private static Stream<BadInput> notes() {
        return Stream.concat(
                Stream.of("不\u202E符", "不\u200B符", "不\uFEFF符", "不符😀", "不" + "\u0301".repeat(200))
                        .flatMap(text -> Stream.of(
                                review("reject", "79", "a reason with what hides", Map.of("note", text))
                                        .refused(422, "validation-failed", "illegal-character", "/note"),
                                review("return", "79", "a note with what hides", returning("逐项核对", text))
                                        .refused(422, "validation-failed", "illegal-character", "/note"),
                                review("return", "79", "a note on a field with what hides", returning(text, "请核对"))
                                        .refused(422, "validation-failed", "illegal-character", "/items/0/note"),
                                admit("79", "a ground with what hides", text)
                                        .refused(
                                                422, "validation-failed", "illegal-character", "/decisions/0/ground"))),
                Stream.of(
                        review("reject", "76", "a private character in a reason", Map.of("note", "刘\uE863"))
                                .refused(422, "validation-failed", "private-use", "/note")
                                .showing("/errors/0/params/suggestion", "䶮 U+4DAE"),
                        review("reject", "75", "a reason of 1,001 rare characters", Map.of("note", "𠮷".repeat(1001)))
                                .refused(422, "validation-failed", "too-long", "/note"),
                        // Refused for the version alone: 1,000 characters of 2,000 UTF-16 units are no longer than
                        // allowed.
                        review("reject", "75", "a reason of 1,000 rare characters", Map.of("note", "𠮷".repeat(1000)))
                                .header("If-Match", "\"0\"")
                                .refused(412, "version-mismatch")));
    }

    private static Map<String, Object> returning(String ofField, String note) {
        return Map.of(
                "items", List.of(Map.of("section", "post", "reason", "incomplete", "note", ofField)), "note", note);
    }

    private static BadInput admit(String number, String title, String ground) {
        return of(number, title)
                .by(Cast.COUNTY)
                .post("/api/declarations/{atBureau}/admit")
                .header("If-Match", "\"0\"")
                .json(Map.of("decisions", List.of(Map.of("category", "professional", "ground", ground))));
    }

    private static BadInput begin(String number, String title, String json) {
        return of(number, title).by(Cast.STRANGER).post("/api/declarations").json(json);
    }

    private static BadInput section(String number, String title, String json) {
        return of(number, title).saving("post", json);
    }

    private static BadInput bytes(String number, String title, byte[] body) {
        return of(number, title).saving("post", "").bytes(body);
    }

    private static BadInput review(String act, String number, String title, Object json) {
        return of(number, title)
                .by(Cast.APPROVER)
                .post("/api/declarations/{claimed}/" + act)
                .header("If-Match", "\"{claimed.version}\"")
                .json(json);
    }

    private static BadInput search(String number, String title, String json) {
        return of(number, title).by(Cast.COUNTY).post("/api/talents/search").json(json);
    }

    private static BadInput malformed(BadInput row) {
        return row.refused(400, "malformed-request", "malformed-request", "");
    }

    private static byte[] after(byte[] mark, String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(mark, mark.length + body.length);
        System.arraycopy(body, 0, whole, mark.length, body.length);
        return whole;
    }
}
