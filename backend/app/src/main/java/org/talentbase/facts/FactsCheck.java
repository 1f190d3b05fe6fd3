package org.talentbase.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.talentbase.facts.FormDefinition.FieldDefinition;
import org.talentbase.facts.FormDefinition.SectionDefinition;
import org.talentbase.platform.web.Fault;
import org.talentbase.platform.web.PlatformProblem;

/** Checks a whole document before it is submitted: what is missing, and what contradicts itself. */
@Singleton
public class FactsCheck {

    private final FormDefinition form;
    private final List<FactsRule> rules;

    FactsCheck(FormDefinition form, IdentityRules identity, RowRules rows) {
        this.form = form;
        this.rules = List.of(identity, rows);
    }

    /** @param secrets what is kept beside the document; null for what is not there yet */
    public List<Fault> complete(ObjectNode document, Secrets secrets) {
        List<Fault> faults = new ArrayList<>();
        List<String> claimed = claimedCategories(document);
        for (SectionDefinition section : form.sections()) {
            if (section.appliesTo(claimed)) {
                missingIn(section, document.path(section.name()), secrets, faults);
            }
        }
        rules.forEach(rule -> rule.check(document, secrets, faults));
        return faults;
    }

    /**
     * What may well be right, and should be looked at again. Nothing is refused for it.
     *
     * @param secrets what is kept beside the document; null for what is not there yet
     */
    public List<Fault> doubts(JsonNode document, Secrets secrets) {
        List<Fault> doubts = new ArrayList<>();
        rules.forEach(rule -> rule.doubt(document, secrets, doubts));
        return doubts;
    }

    /** The categories that the document claims, as far as it names any. */
    public static List<String> claimedCategories(JsonNode document) {
        List<String> claimed = new ArrayList<>();
        document.path("claims")
                .forEach(claim -> claimed.add(claim.path("category").asText()));
        return claimed;
    }

    private static void missingIn(SectionDefinition section, JsonNode value, Secrets secrets, List<Fault> faults) {
        String base = "/" + section.name();
        if (section.repeated()) {
            if (value.size() < section.minRows()) {
                faults.add(Fault.at(base, FactsProblem.TOO_FEW_ROWS, "min", section.minRows()));
            }
            for (int i = 0; i < value.size(); i++) {
                missingIn(section.fields(), value.get(i), base + "/" + i, secrets, faults);
            }
        } else {
            missingIn(section.fields(), value, base, secrets, faults);
        }
    }

    private static void missingIn(
            List<FieldDefinition> fields, JsonNode record, String base, Secrets secrets, List<Fault> faults) {
        for (FieldDefinition field : fields) {
            boolean present = field.type().secret()
                    ? secrets.has(field.type())
                    : !SectionCheck.missing(record.path(field.name()));
            if (field.required() && !present) {
                faults.add(Fault.at(base + "/" + field.name(), PlatformProblem.REQUIRED));
            }
        }
    }

    /** A rule over several fields. */
    interface FactsRule {
        void check(JsonNode document, Secrets secrets, List<Fault> faults);

        void doubt(JsonNode document, Secrets secrets, List<Fault> doubts);
    }
}
