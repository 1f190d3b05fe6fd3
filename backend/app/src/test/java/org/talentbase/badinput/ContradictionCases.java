package org.talentbase.badinput;

import static org.talentbase.testing.BadInput.Fault.fault;
import static org.talentbase.testing.BadInput.of;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.talentbase.testing.BadInput;
import org.talentbase.testing.Filing;

/**
 * Facts that are right one by one and contradict each other. A draft may do so, since one thing is typed after the other; it
 * cannot be submitted. The rows go in this order, each upon what those before it saved, and leave the draft as it was.
 */
final class ContradictionCases {

    private static final String REFUSED = "validation-failed";

    private ContradictionCases() {}

    static Stream<BadInput> rows() {
        return Stream.of(againstTheNumber(), ofDates(), ofStudies()).flatMap(rows -> rows);
    }

    private static Stream<BadInput> againstTheNumber() {
        Map<String, Object> another = identity(Map.of("sex", "2", "birthDate", "1985-01-02"));
        Map<String, Object> explained = new HashMap<>(another);
        explained.put("mismatchExplanation", "2009年经公安机关更正，有证明。");
        return Stream.of(
                of("69", "sex and birth date that the number denies are a draft")
                        .saving("identity", another)
                        .accepted(200)
                        .showing("/warnings", List.of()),
                submitting("69", "sex and birth date that the number denies")
                        .refused(
                                422,
                                REFUSED,
                                fault("sex-conflict", "/identity/sex"),
                                fault("birth-date-conflict", "/identity/birthDate")),
                of("69", "explained they are kept with a warning")
                        .saving("identity", explained)
                        .accepted(200)
                        .showing("/warnings/0/code", "sex-explained")
                        .showing("/warnings/1/code", "birth-date-explained"),
                of("69", "and nothing stands against submitting")
                        .get("/api/declarations/{draft}")
                        .accepted(200)
                        .showing("/missing", List.of())
                        .showing("/warnings/0/pointer", "/identity/sex")
                        .showing("/warnings/1/pointer", "/identity/birthDate"));
    }

    private static Stream<BadInput> ofDates() {
        return Stream.of(
                saved("66", "work at fifteen", "identity", identity(Map.of("workStartedOn", "2000-12"))),
                submitting("66", "work at fifteen")
                        .refused(422, REFUSED, "too-young-for-work", "/identity/workStartedOn"),
                saved(
                        "66",
                        "work in the month of the sixteenth birthday",
                        "identity",
                        identity(Map.of("workStartedOn", "2001-01"))),
                of("82", "a prize of the future")
                        .saving("contests", List.of(Map.of("name", "技能大赛", "awardedOn", "2099-01")))
                        .refused(422, REFUSED, "date-in-future", "/0/awardedOn"),
                of("82", "a post held before work began")
                        .saving("post", post("1999-09"))
                        .accepted(200)
                        .showing("/warnings/0/code", "post-before-work")
                        .showing("/warnings/0/pointer", "/heldSince"),
                saved("82", "a post held since", "post", post("2019-09")),
                saved("82", "a certificate from before birth", "titles", titles("1984-12")),
                submitting("82", "a certificate from before birth")
                        .refused(422, REFUSED, "before-birth", "/titles/0/obtainedOn"),
                saved("82", "a certificate since", "titles", titles("2018-11")));
    }

    private static Stream<BadInput> ofStudies() {
        return Stream.of(
                saved("82", "studies that end before they begin", "education", List.of(study("2008-09", "2004-06"))),
                submitting("82", "studies that end before they begin")
                        .refused(422, REFUSED, "end-before-start", "/education/0/finishedOn"),
                of("82", "full-time studies at two schools at once")
                        .saving("education", List.of(study("2004-09", "2008-06"), study("2007-09", "2010-06")))
                        .accepted(200)
                        .showing("/warnings/0/code", "studies-overlap")
                        .showing("/warnings/0/pointer", "/1/startedOn"),
                of("82", "studies one after the other")
                        .saving("education", List.of(study("2004-09", "2008-06"), study("2008-06", "2010-06")))
                        .accepted(200)
                        .showing("/warnings", List.of()),
                saved("69", "what the number says", "identity", identity(Map.of())));
    }

    private static BadInput saved(String row, String title, String section, Object value) {
        return of(row, title + " may be saved")
                .saving(section, value)
                .accepted(200)
                .showing("/warnings", List.of());
    }

    private static BadInput submitting(String row, String title) {
        return of(row, title + " cannot be submitted")
                .post("/api/declarations/{draft}/submit")
                .header("If-Match", "\"{draft.version}\"");
    }

    /** Of a man born on 1 January 1985, with a number that he alone has. */
    private static Map<String, Object> identity(Map<String, Object> other) {
        Map<String, Object> identity = new HashMap<>(Map.of(
                "name", "甲一",
                "idType", "resident-id",
                "idNumber", "530114198501019994",
                "sex", "1",
                "birthDate", "1985-01-01",
                "ethnicity", "01",
                "politicalStatus", "13",
                "phone", "13912345678",
                "workStartedOn", "2008-07"));
        identity.putAll(other);
        return identity;
    }

    private static Map<String, Object> post(String heldSince) {
        return Map.of("position", "主任工程师", "kind", "professional", "occupation", "机械设计", "heldSince", heldSince);
    }

    private static List<Map<String, Object>> titles(String obtainedOn) {
        Map<String, Object> title = new HashMap<>(Filing.title());
        title.put("obtainedOn", obtainedOn);
        return List.of(title);
    }

    private static Map<String, Object> study(String startedOn, String finishedOn) {
        Map<String, Object> study = new HashMap<>(Filing.education());
        study.putAll(Map.of("startedOn", startedOn, "finishedOn", finishedOn));
        return study;
    }
}
