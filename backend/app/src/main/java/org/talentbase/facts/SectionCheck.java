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
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.Pointers;

/**
 * Checks one section as it is typed: what is there must be right, what is missing may still come. Blank counts as missing.
 * Pointers are relative to the section's own document: {@code /name}, {@code /0/obtainedOn}.
 */
@Singleton
public class SectionCheck {

    private final FieldCheck fields;
    private final IdentityRules identity;

    SectionCheck(FieldCheck fields, IdentityRules identity) {
        this.fields = fields;
        this.identity = identity;
    }

    /** @return the normalised section; nothing of it may be kept if there are faults */
    public Checked check(SectionDefinition section, JsonNode written) {
        List<Fault> faults = new ArrayList<>();
        List<Fault> mended = new ArrayList<>();
        JsonNode kept = section.repeated()
                ? rows(section, written, faults, mended)
                : record(section, written, "", faults, mended);
        if (section.name().equals("identity")) {
            identity.read((ObjectNode) kept, faults);
        }
        return new Checked(kept, faults, mended);
    }

    private ArrayNode rows(SectionDefinition section, JsonNode written, List<Fault> faults, List<Fault> mended) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        if (!written.isArray()) {
            faults.add(Fault.at("", PlatformProblem.TYPE));
        } else if (written.size() > section.maxRows()) {
            faults.add(Fault.at("", PlatformProblem.TOO_MANY_ROWS, "max", section.maxRows()));
        } else {
            for (int i = 0; i < written.size(); i++) {
                rows.add(record(section, written.get(i), "/" + i, faults, mended));
            }
        }
        return rows;
    }

    private ObjectNode record(
            SectionDefinition section, JsonNode written, String base, List<Fault> faults, List<Fault> mended) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        if (!written.isObject()) {
            faults.add(Fault.at(base, PlatformProblem.TYPE));
            return kept;
        }
        for (Map.Entry<String, JsonNode> property : written.properties()) {
            String pointer = base + "/" + Pointers.step(property.getKey());
            Optional<FieldDefinition> field = section.field(property.getKey());
            if (field.isEmpty()) {
                faults.add(Fault.at(pointer, PlatformProblem.UNKNOWN_PROPERTY));
            } else if (!missing(property.getValue())) {
                JsonNode value = property.getValue();
                try {
                    JsonNode fit = fields.normalise(field.get(), value);
                    kept.set(field.get().name(), fit);
                    if (dotPutRight(field.get(), value, fit)) {
                        mended.add(Fault.at(pointer, FactsProblem.NAME_DOT_PUT_RIGHT));
                    }
                } catch (Unfit unfit) {
                    faults.add(unfit.at(pointer));
                }
            }
        }
        return kept;
    }

    private static boolean dotPutRight(FieldDefinition field, JsonNode written, JsonNode kept) {
        return field.type() == FieldType.NAME && !written.textValue().strip().equals(kept.textValue());
    }

    static boolean missing(JsonNode value) {
        return value.isNull()
                || value.isMissingNode()
                || (value.isTextual() && blank(value.textValue()))
                || (value.isObject() && value.valueStream().allMatch(SectionCheck::missing));
    }

    /** {@code strip} knows U+3000, which the clerk's keyboard makes. */
    private static boolean blank(String text) {
        return text.strip().isEmpty();
    }

    /**
     * A section after its check.
     *
     * @param mended what was put right so that it could be kept, and should be looked at
     */
    public record Checked(JsonNode value, List<Fault> faults, List<Fault> mended) {}
}
