package org.talentbase.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.talentbase.facts.FormDefinition.FieldDefinition;
import org.talentbase.facts.FormDefinition.SectionDefinition;
import org.talentbase.platform.web.Fault;
import org.talentbase.platform.web.Pointers;

/**
 * Checks one section as it is typed: what is there must be right, what is missing may still come. Blank counts as missing.
 * Pointers are relative to the section's own document: {@code /name}, {@code /0/obtainedOn}.
 */
@Singleton
public class SectionCheck {

    private final FieldCheck fields;

    SectionCheck(FieldCheck fields) {
        this.fields = fields;
    }

    /** @return the normalised section; nothing of it may be kept if there are faults */
    public Checked check(SectionDefinition section, JsonNode written) {
        List<Fault> faults = new ArrayList<>();
        if (!section.repeated()) {
            return new Checked(record(section, written, "", faults), faults);
        }
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        if (!written.isArray()) {
            faults.add(Fault.at("", FactsProblem.WRONG_TYPE));
        } else if (written.size() > section.maxRows()) {
            faults.add(Fault.at("", FactsProblem.TOO_MANY_ROWS, "max", section.maxRows()));
        } else {
            for (int i = 0; i < written.size(); i++) {
                rows.add(record(section, written.get(i), "/" + i, faults));
            }
        }
        return new Checked(rows, faults);
    }

    private ObjectNode record(SectionDefinition section, JsonNode written, String base, List<Fault> faults) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        if (!written.isObject()) {
            faults.add(Fault.at(base, FactsProblem.WRONG_TYPE));
            return kept;
        }
        for (Map.Entry<String, JsonNode> property : written.properties()) {
            String pointer = base + "/" + Pointers.step(property.getKey());
            Optional<FieldDefinition> field = section.field(property.getKey());
            if (field.isEmpty()) {
                faults.add(Fault.at(pointer, FactsProblem.UNKNOWN_FIELD));
            } else if (!missing(property.getValue())) {
                keep(kept, field.get(), property.getValue(), pointer, faults);
            }
        }
        return kept;
    }

    private void keep(ObjectNode kept, FieldDefinition field, JsonNode value, String pointer, List<Fault> faults) {
        try {
            kept.set(field.name(), fields.normalise(field, value));
        } catch (FieldCheck.Unfit unfit) {
            faults.add(unfit.at(pointer));
        }
    }

    static boolean missing(JsonNode value) {
        return value.isNull() || value.isMissingNode() || (value.isTextual() && blank(value.textValue()));
    }

    /** {@code strip} knows U+3000, which the clerk's keyboard makes. */
    private static boolean blank(String text) {
        return text.strip().isEmpty();
    }

    /** A section after its check. */
    public record Checked(JsonNode value, List<Fault> faults) {}
}
