package org.talentbase.badinput;

import static org.talentbase.testing.BadInput.of;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.talentbase.testing.BadInput;
import org.talentbase.testing.Cast;
import org.talentbase.testing.Offices;
import org.talentbase.testing.Owner;
import org.talentbase.testing.Scene;

/** What offices write of themselves, of their divisions and of those who answer for them. */
final class OfficeCases {

    private static final String NAME_OF_50 = "阿依努尔·买买提艾力克孜".repeat(5).substring(0, 50);

    private OfficeCases() {}

    static Stream<BadInput> rows() {
        return Stream.of(persons(), days(), divisions(), openings(), others()).flatMap(rows -> rows);
    }

    private static Stream<BadInput> persons() {
        return Stream.of(
                naming("71", "a name of fifty characters with U+00B7", "name", NAME_OF_50)
                        .accepted(200),
                refused("70", "a name of blanks", "name", "　 ", "required"),
                refused("75", "a name of 51 characters", "name", "长".repeat(51), "too-long"),
                refused("79", "a name of two lines", "name", "第一行\n第二行", "illegal-character"),
                refused("79", "a post that runs backwards", "post", "局\u202e长", "illegal-character"),
                refused("81", "a landline as mobile", "mobile", "0471-6946229", "mobile"),
                refused("81", "a mobile in full-width digits", "mobile", "１３９１２３４２３４５", "mobile"),
                refused("81", "words as office phone", "officePhone", "请打手机", "office-phone"),
                refused(
                        "81",
                        "an office phone of letters at its end",
                        "officePhone",
                        "0471-6946229<b>",
                        "office-phone"),
                naming("81", "an office phone with its extension", "officePhone", "（0471）6946229转801")
                        .accepted(200),
                refused("82", "an address without a domain", "email", "d@nmgbb", "email"),
                refused("82", "two addresses", "email", "a@b.cn,c@d.cn", "email"),
                refused("82", "an address with a line of a mail's head", "email", "a@b.cn\nBcc: c@d.cn", "email"),
                naming("80", "what looks like a formula and a script", "post", "=1+1<script>${jndi:x}{{7*7}}")
                        .accepted(200));
    }

    private static Stream<BadInput> days() {
        return Stream.of(
                due("19", "a day that is none", "2099-02-30").refused(422, "validation-failed", "type", "/dueOn"),
                due("19", "a day in words", "5月19日").refused(422, "validation-failed", "type", "/dueOn"),
                due("19", "a day that is over", "2017-05-19")
                        .refused(422, "validation-failed", "due-is-past", "/dueOn"));
    }

    private static Stream<BadInput> divisions() {
        return Stream.of(
                division("19", "a duty that is none", "duty", "规划督查")
                        .refused(422, "validation-failed", "unknown-duty", "/duty"),
                division("79", "a name with a tab", "name", "规划\t科")
                        .refused(422, "validation-failed", "illegal-character", "/name"),
                division("81", "a phone of one digit", "phone", "1")
                        .refused(422, "validation-failed", "office-phone", "/phone"));
    }

    private static Stream<BadInput> openings() {
        return Stream.of(
                opening("a bureau", Map.of("kind", "bureau"))
                        .refused(422, "validation-failed", "unknown-kind", "/kind"),
                opening("a unit", Map.of("kind", "unit")).refused(422, "validation-failed", "unknown-kind", "/kind"),
                opening("a unit above it", Map.of("authorityId", "{unit}"))
                        .refused(422, "validation-failed", "unknown-authority", "/authorityId"),
                opening("one of its own level above it", Map.of("authorityId", "{office}"))
                        .refused(422, "validation-failed", "unknown-authority", "/authorityId"),
                opening("a department with a sector", Map.of("kind", "department", "authorityId", "{office}"))
                        .refused(422, "validation-failed", "unknown-authority", "/authorityId"),
                of("19", "a state of the register that is none")
                        .by(Cast.COUNTY)
                        .get("/api/responsible-persons?state=late")
                        .refused(422, "validation-failed", "unknown-option", "/state"));
    }

    private static Stream<BadInput> others() {
        return Stream.of("", "/subordinates", "/responsible-persons")
                .map(path -> of("48", "an office of another county: " + path)
                        .by(Cast.SISTER_COUNTY)
                        .get(Offices.PATH + "{office}" + path)
                        .refused(404, "not-found"));
    }

    private static BadInput refused(String number, String title, String field, String value, String code) {
        return naming(number, title, field, value).refused(422, "validation-failed", code, "/leader/" + field);
    }

    /** Right but for one field. */
    private static BadInput naming(String number, String title, String field, String value) {
        Map<String, Object> person = Offices.person("坏数据");
        person.put(field, value);
        return put(number, "naming somebody: " + title, Offices.PATH + "{office}/responsible-persons")
                .header("If-Match", OfficeCases::versionOfItsPersons)
                .json(Map.of("leader", person));
    }

    private static String versionOfItsPersons(Scene scene) {
        return Owner.texts(
                        "select '\"' || coalesce(max(version), 0) || '\"' from responsible_person where organisation_id = ?",
                        UUID.fromString(scene.resolve("{office}")))
                .getFirst();
    }

    private static BadInput due(String number, String title, String day) {
        return put(number, "setting the day: " + title, "/api/responsible-persons/due")
                .by(Cast.REGIONAL)
                .header("If-Match", "\"{due.version}\"")
                .json(Map.of("dueOn", day));
    }

    private static BadInput division(String number, String title, String field, String value) {
        Map<String, Object> division = Offices.division("坏数据科");
        division.put(field, value);
        return of(number, "adding a division: " + title)
                .by(Cast.COUNTY)
                .post(Offices.PATH + "{office}/divisions")
                .json(division);
    }

    private static BadInput opening(String title, Map<String, Object> other) {
        Map<String, Object> opening = new HashMap<>(Offices.opening("authority", "坏数据局"));
        opening.putAll(other);
        return of("52", "opening an office: " + title)
                .by(Cast.COUNTY)
                .post(Offices.PATH + "{county}/subordinates")
                .json(opening);
    }

    private static BadInput put(String number, String title, String path) {
        return of(number, title).by(Cast.COUNTY).request("PUT", path);
    }
}
