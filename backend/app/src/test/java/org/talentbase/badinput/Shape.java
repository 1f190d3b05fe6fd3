package org.talentbase.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a body may hold at one place.
 *
 * @param required neither absent nor null
 * @param element of a list
 * @param sample a value that fits
 * @param max characters of a text, or rows of a list; 0 for no limit
 */
record Shape(
        Kind kind,
        boolean required,
        Map<String, Shape> parts,
        @Nullable Shape element,
        JsonNode sample,
        int min,
        int max) {

    enum Kind {
        RECORD,
        LIST,
        TEXT,
        NUMBER,
        FLAG,
        /** A record of the form that is written whole: what may be wrong within it is not asked here. */
        PLACE
    }

    private static final String ANY_ID = "00000000-0000-7000-8000-000000000000";
    private static final String ANY_DAY = "2099-05-19";

    static Shape text(int max) {
        return new Shape(Kind.TEXT, false, Map.of(), null, TextNode.valueOf("文"), 0, max);
    }

    static Shape id() {
        return new Shape(Kind.TEXT, false, Map.of(), null, TextNode.valueOf(ANY_ID), 0, 0);
    }

    static Shape date() {
        return new Shape(Kind.TEXT, false, Map.of(), null, TextNode.valueOf(ANY_DAY), 0, 0);
    }

    static Shape place() {
        return new Shape(Kind.PLACE, false, Map.of(), null, JsonNodeFactory.instance.objectNode(), 0, 0);
    }

    static Shape number() {
        return new Shape(Kind.NUMBER, false, Map.of(), null, IntNode.valueOf(0), 0, 0);
    }

    static Shape flag() {
        return new Shape(Kind.FLAG, false, Map.of(), null, BooleanNode.TRUE, 0, 0);
    }

    static Shape list(Shape element, int min, int max) {
        ArrayNode sample = JsonNodeFactory.instance.arrayNode().add(element.sample());
        return new Shape(Kind.LIST, false, Map.of(), element, sample, min, max);
    }

    static Shape record(Map<String, Shape> parts) {
        ObjectNode sample = JsonNodeFactory.instance.objectNode();
        parts.forEach((name, part) -> sample.set(name, part.sample()));
        return new Shape(Kind.RECORD, false, parts, null, sample, 0, 0);
    }

    /** A record of which a draft may lack everything: its sample is empty, so that only what is put there can be wrong. */
    static Shape draft(Map<String, Shape> parts) {
        return new Shape(Kind.RECORD, false, parts, null, JsonNodeFactory.instance.objectNode(), 0, 0);
    }

    /** An id or a day: any other text is of the wrong type. */
    private boolean hasForm() {
        return kind == Kind.TEXT && List.of(ANY_ID, ANY_DAY).contains(sample.textValue());
    }

    boolean freeText() {
        return kind == Kind.TEXT && !hasForm();
    }

    boolean limited() {
        return max > 0;
    }

    Shape asRequired() {
        return new Shape(kind, true, parts, element, sample, min, max);
    }

    /** This place and all below it, by their JSON pointers. */
    Map<String, Shape> places() {
        Map<String, Shape> places = new LinkedHashMap<>();
        collect("", places);
        return places;
    }

    private void collect(String pointer, Map<String, Shape> places) {
        places.put(pointer, this);
        parts.forEach((name, part) -> part.collect(pointer + "/" + name, places));
        if (element != null) {
            element.collect(pointer + "/0", places);
        }
    }

    /** The sample with another value at a pointer. */
    JsonNode with(String pointer, JsonNode value) {
        if (pointer.isEmpty()) {
            return value;
        }
        JsonNode whole = sample.deepCopy();
        int last = pointer.lastIndexOf('/');
        JsonNode parent = whole.at(pointer.substring(0, last));
        String step = pointer.substring(last + 1);
        if (parent instanceof ObjectNode record) {
            record.set(step, value);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(step), value);
        }
        return whole;
    }

    /** Values of every kind that does not fit here. */
    List<JsonNode> misfits() {
        JsonNodeFactory json = JsonNodeFactory.instance;
        Map<Kind, JsonNode> values = new EnumMap<>(Map.of(
                Kind.RECORD, json.objectNode().put("inner", 1),
                Kind.LIST, json.arrayNode().add(1),
                Kind.TEXT, json.textNode("text"),
                Kind.NUMBER, json.numberNode(17),
                Kind.FLAG, json.booleanNode(false)));
        if (!hasForm()) {
            values.remove(kind == Kind.PLACE ? Kind.RECORD : kind);
        }
        List<JsonNode> misfits = new ArrayList<>(values.values());
        misfits.add(json.numberNode(1.5));
        return misfits;
    }
}
