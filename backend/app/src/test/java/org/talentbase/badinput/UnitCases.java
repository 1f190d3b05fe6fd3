package org.talentbase.badinput;

import static org.talentbase.testing.BadInput.of;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.talentbase.testing.Applying;
import org.talentbase.testing.BadInput;
import org.talentbase.testing.Cast;
import org.talentbase.testing.Credits;
import org.talentbase.testing.Register;

/** What bureaus write of units. */
final class UnitCases {

    private static final String NAME_OF_50 = "呈贡区阿依努尔·买买提农牧业专业合作社".repeat(3).substring(0, 50);

    private UnitCases() {}

    static Stream<BadInput> rows() {
        return Stream.of(codes(), texts(), places(), moves(), applications(), others())
                .flatMap(rows -> rows);
    }

    private static Stream<BadInput> codes() {
        String code = Credits.next();
        String otherCheck = code.substring(0, 17) + (code.charAt(17) == '0' ? '1' : '0');
        return Stream.of(
                refused("84", "a wrong check character", "uscc", otherCheck, "uscc-checksum"),
                refused("84", "the letter O for a zero", "uscc", "9153O114MA6K000000", "uscc-checksum"),
                refused("84", "letters that the standard leaves out", "uscc", "IOSVZ0114MA6K00000", "uscc-checksum"),
                refused("84", "full-width digits", "uscc", "９１530114MA6K000000", "uscc-checksum"),
                refused("84", "seventeen characters", "uscc", code.substring(1), "uscc-checksum"),
                refused("84", "a register that the standard does not know", "uscc", Credits.of("99"), "uscc-registry"),
                open("84", "in lower case", "uscc", Credits.next().toLowerCase(Locale.ROOT))
                        .accepted(201),
                open("84", "with blanks around it", "uscc", "\u3000" + Credits.next() + " ")
                        .accepted(201));
    }

    private static Stream<BadInput> texts() {
        return Stream.of(
                open("71", "a name of fifty characters with U+00B7", "name", NAME_OF_50)
                        .accepted(201),
                open("75", "a name of 101 characters", "name", "长".repeat(101))
                        .refused(422, "validation-failed", "too-long", "/unit/name"),
                refused("79", "a name of two lines", "name", "第一行\n第二行", "illegal-character"),
                open("79", "a name that runs backwards", "name", "单\u202e位")
                        .refused(422, "validation-failed", "illegal-character", "/unit/name"),
                refused("81", "a landline", "contactPhone", "0471-6946229", "contact-phone"),
                refused("83", "the label of a nature", "nature", "事业单位", "unknown-code"),
                refused(
                        "83",
                        "an industry of another table",
                        "industryCode",
                        "institution".substring(0, 8),
                        "unknown-code"),
                refused("83", "a headcount below nobody", "headcount", -1, "headcount"),
                refused("83", "a headcount beyond everybody", "headcount", Integer.MAX_VALUE, "headcount"),
                open("80", "what looks like a script", "address", "<script>${jndi:x}{{7*7}}' or 1=1--")
                        .accepted(201));
    }

    private static Stream<BadInput> places() {
        return Stream.of(
                opening("67", "a territory that is none", Map.of("territoryCode", "999999"))
                        .refused(422, "validation-failed", "unknown-territory", "/territoryCode"),
                opening("52", "a territory of another bureau", Map.of("territoryCode", "530102"))
                        .refused(422, "validation-failed", "unknown-bureau", "/territoryCode"),
                opening("52", "a unit as the bureau above", Map.of("territoryCode", "530114", "reportsToId", "{unit}"))
                        .refused(422, "validation-failed", "unknown-bureau", "/reportsToId"),
                opening("52", "a unit as its authority", Map.of("territoryCode", "530114", "authorityId", "{unit}"))
                        .refused(422, "validation-failed", "unknown-authority", "/authorityId"),
                of("19", "a state of units that is none")
                        .by(Cast.COUNTY)
                        .get("/api/register/units?state=gone")
                        .refused(422, "validation-failed", "unknown-option", "/state"));
    }

    private static Stream<BadInput> moves() {
        return Stream.of(
                move("52", "to another county", Map.of("territoryCode", "530102", "reason", "划转"))
                        .refused(422, "validation-failed", "unknown-bureau", "/territoryCode"),
                move("52", "to a unit", Map.of("territoryCode", "530114", "reportsToId", "{unit}", "reason", "划转"))
                        .refused(422, "validation-failed", "unknown-bureau", "/reportsToId"),
                move("52", "under a unit", Map.of("territoryCode", "530114", "departmentId", "{unit}", "reason", "划转"))
                        .refused(422, "validation-failed", "unknown-department", "/departmentId"),
                move("67", "to no territory", Map.of("territoryCode", "999999", "reason", "划转"))
                        .refused(422, "validation-failed", "unknown-territory", "/territoryCode"),
                move("20", "without a reason", Map.of("territoryCode", "530114", "reason", "\u3000"))
                        .refused(422, "validation-failed", "required", "/reason"));
    }

    private static BadInput move(String number, String title, Map<String, Object> body) {
        return of(number, "moving a unit: " + title)
                .by(Cast.COUNTY)
                .header("If-Match", "\"0\"")
                .post(Register.PATH + "/{unit}/move")
                .json(body);
    }

    private static Stream<BadInput> applications() {
        return Stream.of(
                applying("84", "a wrong check character", "uscc", "915301140000000001", "uscc-checksum"),
                applying("20", "without a contact", "contactName", null, "contact-name-missing"),
                applying("81", "a landline", "contactPhone", "0471-6946229", "contact-phone"),
                of("90", "applying for a unit with what is no Base64")
                        .by(Cast.STRANGER)
                        .post(Applying.PATH)
                        .json(noBase64())
                        .refused(422, "validation-failed", "proof-kind", "/proof"),
                proof("a program", new byte[] {'M', 'Z', 0, 1}, "proof-kind"),
                proof("a page", "<html><script>".getBytes(StandardCharsets.UTF_8), "proof-kind"),
                proof("nothing", new byte[0], "proof-kind"),
                proof("half a picture", Arrays.copyOf(Applying.PICTURE, 40), "proof-kind"),
                proof(
                        "a picture of another kind",
                        "GIF89a\1\0\1\0\0\0\0;".getBytes(StandardCharsets.ISO_8859_1),
                        "proof-kind"),
                proof("a picture of 50 000 by 50 000", large(), "proof-pixels"),
                proof("a picture too large", Arrays.copyOf(Applying.PICTURE, 1_400_001), "proof-too-large"));
    }

    private static Map<String, Object> noBase64() {
        Map<String, Object> body = Applying.body("坏数据申请单位");
        body.put("proof", "证书");
        return body;
    }

    /** Says of itself that it is large, and is not. */
    private static byte[] large() {
        ByteBuffer picture = ByteBuffer.wrap(Applying.PICTURE.clone());
        picture.putInt(16, 50_000).putInt(20, 50_000);
        CRC32 check = new CRC32();
        check.update(picture.array(), 12, 17);
        picture.putInt(29, (int) check.getValue());
        return picture.array();
    }

    private static BadInput applying(String number, String title, String field, @Nullable Object value, String code) {
        Map<String, Object> body = Applying.body("坏数据申请单位");
        Map<String, Object> unit = Register.unit("坏数据申请单位", Credits.next());
        unit.put(field, value);
        if (value == null) {
            unit.put("contactPhone", null);
        }
        body.put("unit", unit);
        return of(number, "applying for a unit: " + title)
                .by(Cast.STRANGER)
                .post(Applying.PATH)
                .json(body)
                .refused(422, "validation-failed", code, "/unit/" + field);
    }

    private static BadInput proof(String title, byte[] content, String code) {
        Map<String, Object> body = Applying.body("坏数据申请单位");
        body.put("proof", Base64.getEncoder().encodeToString(content));
        return of("90", "applying for a unit with " + title)
                .by(Cast.STRANGER)
                .post(Applying.PATH)
                .json(body)
                .refused(422, "validation-failed", code, "/proof");
    }

    private static Stream<BadInput> others() {
        return Stream.of("/api/register/units/{unit}", "/api/register/units/{unit}/history")
                .map(path -> of("48", "a unit of another county: " + path)
                        .by(Cast.SISTER_COUNTY)
                        .get(path)
                        .refused(404, "not-found"));
    }

    private static BadInput refused(String number, String title, String field, Object value, String code) {
        return open(number, title, field, value).refused(422, "validation-failed", code, "/unit/" + field);
    }

    /** Right but for one field. */
    private static BadInput open(String number, String title, String field, Object value) {
        Map<String, Object> unit = Register.unit("坏数据测试单位", Credits.next());
        unit.put(field, value);
        return request(number, title, Register.opening(unit));
    }

    private static BadInput opening(String number, String title, Map<String, Object> place) {
        Map<String, Object> opening = new HashMap<>(Register.opening(Register.unit("坏数据测试单位", Credits.next())));
        opening.putAll(place);
        return request(number, title, opening);
    }

    private static BadInput request(String number, String title, Map<String, Object> opening) {
        return of(number, "opening a unit: " + title)
                .by(Cast.COUNTY)
                .post(Register.PATH)
                .json(opening);
    }
}
