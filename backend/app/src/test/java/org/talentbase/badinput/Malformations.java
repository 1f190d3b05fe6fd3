package org.talentbase.badinput;

import static org.talentbase.testing.BadInput.Fault.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.talentbase.badinput.Shape.Kind;
import org.talentbase.testing.BadInput;

/**
 * The ways in which a body can be wrong. Each begins from a body that fits and spoils one place of it, so that what comes out
 * cannot be right by accident, and says which fault must be found where.
 */
final class Malformations {

    private static final String MALFORMED = "malformed-request";
    private static final String INVALID = "validation-failed";
    private static final String PLACE = "SPOILED";

    private final Random random;

    Malformations(Random random) {
        this.random = random;
    }

    BadInput unreadable(BadInput row, Shape shape) {
        String good = shape.sample().toString();
        String known = shape.parts().isEmpty()
                ? "a"
                : shape.parts().keySet().iterator().next();
        String opened = good.substring(0, 1);
        byte[] spoiled = switch (random.nextInt(7)) {
            case 0 -> utf8(good.substring(0, random.nextInt(good.length())));
            case 1 -> utf8(good + any("{}", "]", "1", ",", "\\u0000", "//", good));
            case 2 -> utf8(any("/**/", "'", "#", "<!--", "\u0000", "NaN") + good);
            case 3 -> joined(utf8(opened), new byte[] {'"', (byte) 0xC3, 0x28, '"'}, utf8(good.substring(1)));
            case 4 -> good.getBytes(any(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE));
            case 5 -> utf8("{\"%s\": null, \"%s\": null}".formatted(known, known));
            default ->
                utf8("{\"" + known + "\": " + any("NaN", "Infinity", "01", "+1", ".5", "tru", "'x'", "\"\t\"") + "}");
        };
        return row.bytes(spoiled).refused(400, MALFORMED);
    }

    BadInput unknownProperty(BadInput row, Shape shape) {
        String pointer = place(shape, place -> place.kind() == Kind.RECORD);
        String name = any("isAdmin", "__proto__", "constructor", "zz9", "名", "a b", "$where", "11010519491231002X", "");
        boolean told = name.matches("[A-Za-z][A-Za-z0-9]*");
        return row.json(withUnknown(shape, pointer, name).toString())
                .refused(422, INVALID, "unknown-property", pointer + "/" + (told ? name : "?"));
    }

    private static JsonNode withUnknown(Shape shape, String pointer, String name) {
        JsonNode whole = shape.sample().deepCopy();
        ((ObjectNode) whole.at(pointer)).put(name, "x");
        return whole;
    }

    BadInput readOnly(BadInput row, Shape shape, String name) {
        return row.json(withUnknown(shape, "", name).toString())
                .refused(422, INVALID, "read-only-property", "/" + name);
    }

    BadInput mistyped(BadInput row, Shape shape) {
        String pointer = place(shape, place -> true);
        JsonNode value = any(shape.places().get(pointer).misfits().toArray(JsonNode[]::new));
        return row.json(shape.with(pointer, value).toString()).refused(422, INVALID, "type", pointer);
    }

    BadInput missing(BadInput row, Shape shape) {
        String pointer = place(shape, Shape::required);
        JsonNode body = shape.with(pointer, JsonNodeFactory.instance.nullNode());
        if (random.nextBoolean()
                && body.at(pointer.substring(0, pointer.lastIndexOf('/'))) instanceof ObjectNode parent) {
            parent.remove(pointer.substring(pointer.lastIndexOf('/') + 1));
        }
        return row.json(body.toString()).refused(422, INVALID, "required", pointer);
    }

    BadInput outOfRange(BadInput row, Shape shape) {
        String pointer = place(shape, Shape::limited);
        Shape limited = shape.places().get(pointer);
        if (limited.kind() == Kind.TEXT) {
            JsonNode text = JsonNodeFactory.instance.textNode("长".repeat(limited.max() + 1));
            return row.json(shape.with(pointer, text).toString()).refused(422, INVALID, "too-long", pointer);
        }
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        if (limited.min() > 0 && random.nextBoolean()) {
            return row.json(shape.with(pointer, rows).toString()).refused(422, INVALID, "required", pointer);
        }
        for (int i = 0; i <= limited.max(); i++) {
            rows.add(limited.sample().get(0));
        }
        return row.json(shape.with(pointer, rows).toString()).refused(422, INVALID, "too-many-rows", pointer);
    }

    BadInput illegalText(BadInput row, Shape shape) {
        String pointer = place(shape, Shape::freeText);
        String spoiled = "文" + any("\\u0000", "\\u0007", "\\ud800", "\\udc00", "\\ufffe", "\\u0085") + "本";
        return row.json(raw(shape, pointer, "\"" + spoiled + "\"")).refused(422, INVALID, "illegal-character", pointer);
    }

    /** A record stops at the first bracket that it does not expect; a tree is read to where it is too deep. */
    BadInput tooDeep(BadInput row, Shape shape, boolean tree) {
        String pointer = place(shape, place -> place.kind() != Kind.LIST);
        int depth = 65 + random.nextInt(2000);
        BadInput deep = row.json(raw(shape, pointer, "[".repeat(depth) + "]".repeat(depth)));
        return tree ? deep.refused(400, MALFORMED) : deep.refused(422, INVALID, fault("type", pointer));
    }

    private static String raw(Shape shape, String pointer, String json) {
        String marked =
                shape.with(pointer, JsonNodeFactory.instance.textNode(PLACE)).toString();
        return marked.replace("\"" + PLACE + "\"", json);
    }

    private String place(Shape shape, Predicate<Shape> wanted) {
        List<String> places = new ArrayList<>();
        for (Map.Entry<String, Shape> place : shape.places().entrySet()) {
            if (wanted.test(place.getValue())) {
                places.add(place.getKey());
            }
        }
        return places.get(random.nextInt(places.size()));
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] whole = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }
}
