package org.talentbase.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentbase.facts.FormDefinition.FieldDefinition;
import org.talentbase.facts.FormDefinition.SectionDefinition;

/** What changed between two documents, field by field. Rows that stayed equal are matched first, whatever their order. */
@Singleton
public class Differences {

    private final FormDefinition form;

    Differences(FormDefinition form) {
        this.form = form;
    }

    public List<Difference> between(JsonNode before, JsonNode after) {
        List<Difference> found = new ArrayList<>();
        for (SectionDefinition section : form.sections()) {
            JsonNode old = before.path(section.name());
            JsonNode now = after.path(section.name());
            if (section.repeated()) {
                rows(section, old, now, found);
            } else {
                record(section, null, old, now, found);
            }
        }
        return found;
    }

    private static void rows(SectionDefinition section, JsonNode before, JsonNode after, List<Difference> found) {
        List<JsonNode> old = new ArrayList<>();
        before.forEach(old::add);
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            if (!old.remove(after.get(i))) {
                changed.add(i);
            }
        }
        for (int row : changed) {
            JsonNode was = old.isEmpty() ? MissingNode.getInstance() : old.removeFirst();
            record(section, row, was, after.get(row), found);
        }
        old.forEach(gone -> record(section, null, gone, MissingNode.getInstance(), found));
    }

    private static void record(
            SectionDefinition section, @Nullable Integer row, JsonNode before, JsonNode after, List<Difference> found) {
        for (FieldDefinition field : section.fields()) {
            String old = value(before.path(field.name()));
            String now = value(after.path(field.name()));
            if (old == null ? now != null : !old.equals(now)) {
                found.add(new Difference(section.name(), row, field.name(), old, now));
            }
        }
    }

    private static @Nullable String value(JsonNode node) {
        if (node.isObject()) {
            return Stream.of(node.path("name"), node.path("detail"))
                    .map(JsonNode::asText)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" "));
        }
        return node.isMissingNode() || node.isNull() ? null : node.asText();
    }

    /**
     * One field that changed.
     *
     * @param row index in the new document; null for a single record, and for a row that is gone
     * @param before as stored: a code for a coded field, the words of a place; null if it was not there
     */
    public record Difference(
            String section,
            @Nullable Integer row,
            String field,
            @Nullable String before,
            @Nullable String after) {}
}
