package org.talentbase.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.talentbase.facts.FormDefinition;
import org.talentbase.facts.FormDefinition.FieldDefinition;
import org.talentbase.facts.FormDefinition.SectionDefinition;
import org.talentbase.programme.Programme;
import org.talentbase.programme.Programmes;

/** Keeps out what only some programmes ask for: where no rule needs a fact about a person, it is not collected. */
@Singleton
class Unasked {

    private final FormDefinition form;
    private final Programmes programmes;

    Unasked(FormDefinition form, Programmes programmes) {
        this.form = form;
        this.programmes = programmes;
    }

    /** Pointers, within the section, to what is there and not asked. The programme is read only if something may be. */
    List<String> in(SectionDefinition section, JsonNode value, String programmeId) {
        List<String> found = pointers(section, value, List.of());
        return found.isEmpty()
                ? found
                : pointers(section, value, programmes.findById(programmeId).getAsks());
    }

    /** Takes out what the programme does not ask; true if there was any. */
    boolean strip(ObjectNode document, Programme programme) {
        boolean stripped = false;
        for (SectionDefinition section : form.sections()) {
            JsonNode value = document.path(section.name());
            for (String pointer : pointers(section, value, programme.getAsks())) {
                int field = pointer.lastIndexOf('/');
                ((ObjectNode) value.at(pointer.substring(0, field))).remove(pointer.substring(field + 1));
                stripped = true;
            }
        }
        return stripped;
    }

    private static List<String> pointers(SectionDefinition section, JsonNode value, List<String> asks) {
        List<String> found = new ArrayList<>();
        for (FieldDefinition field : section.fields()) {
            if (!field.byProgramme() || asks.contains(section.name() + "." + field.name())) {
                continue;
            }
            if (value.has(field.name())) {
                found.add("/" + field.name());
            }
            for (int row = 0; value.isArray() && row < value.size(); row++) {
                if (value.get(row).has(field.name())) {
                    found.add("/" + row + "/" + field.name());
                }
            }
        }
        return found;
    }
}
