package org.talentbase.facts;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.talentbase.platform.web.Fault;
import org.talentbase.vocabulary.CodeTables;

/** Contradictions within and between rows. */
@Singleton
class RowRules implements FactsCheck.FactsRule {

    private static final List<String> DATED = List.of("finishedOn", "awardedOn", "obtainedOn", "issuedOn", "grantedOn");

    private final CodeTables codeTables;

    RowRules(CodeTables codeTables) {
        this.codeTables = codeTables;
    }

    @Override
    public void check(JsonNode document, Secrets secrets, List<Fault> faults) {
        claimedOnce(document.path("claims"), faults);
        notBeforeBirth(document, faults);
        engagedOnce(document.path("engagements"), faults);
        inOrder(document.path("engagements"), "/engagements", "startedOn", "endedOn", faults);
        inOrder(document.path("education"), "/education", "startedOn", "finishedOn", faults);
        inOrder(document.path("skillCertificates"), "/skillCertificates", "issuedOn", "validUntil", faults);
        ranksFit(document.path("titles"), faults);
        levelsNamed(document.path("skillCertificates"), faults);
        if (document.path("consent").has("agreed")
                && !document.path("consent").path("agreed").asBoolean()) {
            faults.add(Fault.at("/consent/agreed", FactsProblem.CONSENT_MISSING));
        }
    }

    @Override
    public void doubt(JsonNode document, Secrets secrets, List<Fault> doubts) {
        fullTimeStudiesApart(document.path("education"), doubts);
        Optional<LocalDate> held = date(document.path("post"), "heldSince");
        Optional<LocalDate> started = date(document.path("identity"), "workStartedOn");
        if (held.isPresent() && started.isPresent() && held.get().isBefore(started.get())) {
            doubts.add(Fault.at("/post/heldSince", FactsProblem.POST_BEFORE_WORK));
        }
    }

    /** Nobody studies full time at two places at once; a month alone that both touch is no overlap. */
    private static void fullTimeStudiesApart(JsonNode rows, List<Fault> doubts) {
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (fullTime(rows.get(i)) && fullTime(rows.get(j)) && overlap(rows.get(i), rows.get(j))) {
                    doubts.add(Fault.at("/education/" + i + "/startedOn", FactsProblem.STUDIES_OVERLAP));
                    break;
                }
            }
        }
    }

    private static boolean fullTime(JsonNode row) {
        return row.path("mode").asText().equals("full-time")
                && date(row, "startedOn").isPresent();
    }

    private static boolean overlap(JsonNode one, JsonNode other) {
        return startsBeforeEndOf(one, other) && startsBeforeEndOf(other, one);
    }

    private static boolean startsBeforeEndOf(JsonNode one, JsonNode other) {
        LocalDate start = date(one, "startedOn").orElseThrow();
        return date(other, "finishedOn").filter(start::isBefore).isPresent();
    }

    private static Optional<LocalDate> date(JsonNode record, String field) {
        return PartialDate.start(record.path(field).asText());
    }

    private static void claimedOnce(JsonNode claims, List<Fault> faults) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < claims.size(); i++) {
            if (!seen.add(claims.get(i).path("category").asText())) {
                faults.add(Fault.at("/claims/" + i + "/category", FactsProblem.CLAIMED_TWICE));
            }
        }
    }

    private static void engagedOnce(JsonNode engagements, List<Fault> faults) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < engagements.size(); i++) {
            if (!seen.add(engagements.get(i).path("unit").asText())) {
                faults.add(Fault.at("/engagements/" + i + "/unit", FactsProblem.ENGAGED_TWICE));
            }
        }
    }

    private static void notBeforeBirth(JsonNode document, List<Fault> faults) {
        Optional<LocalDate> born = date(document.path("identity"), "birthDate");
        if (born.isEmpty()) {
            return;
        }
        for (var section : document.properties()) {
            JsonNode rows = section.getValue();
            for (int i = 0; rows.isArray() && i < rows.size(); i++) {
                for (String field : DATED) {
                    Optional<LocalDate> date = date(rows.get(i), field);
                    if (date.isPresent() && date.get().isBefore(born.get())) {
                        faults.add(Fault.at("/" + section.getKey() + "/" + i + "/" + field, FactsProblem.BEFORE_BIRTH));
                    }
                }
            }
        }
    }

    private static void inOrder(JsonNode rows, String base, String from, String to, List<Fault> faults) {
        for (int i = 0; i < rows.size(); i++) {
            Optional<LocalDate> first = date(rows.get(i), from);
            Optional<LocalDate> last = date(rows.get(i), to);
            if (first.isPresent()
                    && last.isPresent()
                    && last.get().isBefore(first.get().withDayOfMonth(1))) {
                faults.add(Fault.at(base + "/" + i + "/" + to, FactsProblem.END_BEFORE_START));
            }
        }
    }

    /** The third digit of a title's code is its rank (GB/T 8561), so a rank that says otherwise is a slip. */
    private void ranksFit(JsonNode titles, List<Fault> faults) {
        for (int i = 0; i < titles.size(); i++) {
            String rank = titles.get(i).path("rank").asText();
            String known = codeTables
                    .attribute("title", titles.get(i).path("title").asText(), "rank")
                    .orElse("");
            if (!known.isEmpty() && !rank.isEmpty() && !known.equals(rank)) {
                faults.add(Fault.at("/titles/" + i + "/rank", FactsProblem.RANK_CONFLICT));
            }
        }
    }

    private void levelsNamed(JsonNode certificates, List<Fault> faults) {
        for (int i = 0; i < certificates.size(); i++) {
            JsonNode row = certificates.get(i);
            boolean graded = codeTables
                    .attribute("skill_certificate_kind", row.path("kind").asText(), "graded")
                    .filter("true"::equals)
                    .isPresent();
            if (graded && SectionCheck.missing(row.path("level"))) {
                faults.add(Fault.at("/skillCertificates/" + i + "/level", FactsProblem.LEVEL_REQUIRED));
            }
        }
    }
}
