package org.talentbase.badinput;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The contract as it is committed. Where it leaves a body open, the collection form says what belongs there. */
final class WrittenContract {

    private static final Path COMMITTED = Path.of("../../openapi/openapi.yaml");

    private final JsonNode root;
    private final Map<String, Shape> sections;

    private WrittenContract(JsonNode root, Map<String, Shape> sections) {
        this.root = root;
        this.sections = sections;
    }

    /** @param token of anybody who may read the form */
    static List<Operation> operations(String token) throws IOException {
        return of(token).operations();
    }

    private static WrittenContract of(String token) throws IOException {
        JsonNode root = new ObjectMapper(new YAMLFactory()).readTree(COMMITTED.toFile());
        JsonNode form = new ObjectMapper()
                .readTree(given().auth().oauth2(token).get("/api/form").asByteArray());
        return new WrittenContract(root, sections(form));
    }

    /** The names of all properties that any answer has, at any depth, those of the collection form's sections among them. */
    static Set<String> answered(String token) throws IOException {
        WrittenContract contract = of(token);
        Set<String> names = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        contract.root
                .path("paths")
                .findParents("responses")
                .forEach(operation -> operation.path("responses").properties().stream()
                        .filter(response -> response.getKey().startsWith("2"))
                        .forEach(
                                response -> contract.collect(response.getValue().findPath("schema"), names, seen)));
        contract.sections
                .values()
                .forEach(section -> section.places()
                        .values()
                        .forEach(place -> names.addAll(place.parts().keySet())));
        return names;
    }

    private void collect(JsonNode schema, Set<String> names, Set<String> seen) {
        String reference = schema.path("$ref").asText();
        if (!reference.isEmpty()) {
            if (seen.add(reference)) {
                collect(root.at(reference.substring(1)), names, seen);
            }
            return;
        }
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        for (JsonNode part : schema) {
            if (part.isContainerNode()) {
                collect(part, names, seen);
            }
        }
    }

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> method.getValue().has("operationId"))
                        .forEach(method ->
                                operations.add(operation(path.getKey(), method.getKey(), method.getValue()))));
        return operations;
    }

    private Operation operation(String path, String method, JsonNode described) {
        JsonNode body = described.at("/requestBody/content/application~1json/schema");
        Set<String> answered = new TreeSet<>();
        resolved(described.at("/responses/200/content/application~1json/schema"))
                .path("properties")
                .fieldNames()
                .forEachRemaining(answered::add);
        return new Operation(
                described.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                parameters(described, "query"),
                parameters(described, "header"),
                body.isMissingNode() ? Map.of() : bodies(body),
                answered);
    }

    private static List<String> parameters(JsonNode operation, String place) {
        List<String> names = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asText().equals(place)) {
                names.add(parameter.path("name").asText());
            }
        }
        return names;
    }

    private Map<String, Shape> bodies(JsonNode schema) {
        return schema.path("$ref").asText().endsWith("/JsonNode") ? sections : Map.of("", shape(schema));
    }

    private Shape shape(JsonNode schema) {
        if (schema.has("anyOf")) {
            return shape(schema.at("/anyOf/0"));
        }
        JsonNode said = resolved(schema);
        JsonNode type = said.path("type").isArray() ? said.at("/type/0") : said.path("type");
        return switch (type.asText()) {
            case "object" -> {
                Map<String, Shape> parts = new LinkedHashMap<>();
                said.path("properties")
                        .properties()
                        .forEach(part ->
                                parts.put(part.getKey(), part(part.getValue(), isRequired(said, part.getKey()))));
                yield Shape.record(parts);
            }
            case "array" ->
                Shape.list(
                        part(said.path("items"), true),
                        said.path("minItems").asInt(),
                        said.path("maxItems").asInt());
            case "integer", "number" -> Shape.number();
            case "boolean" -> Shape.flag();
            case "string" ->
                switch (said.path("format").asText()) {
                    case "uuid" -> Shape.id();
                    case "date" -> Shape.date();
                    default -> Shape.text(said.path("maxLength").asInt());
                };
            default -> throw new IllegalArgumentException("A body of an unknown shape: " + said);
        };
    }

    private Shape part(JsonNode schema, boolean required) {
        boolean nullable = schema.has("anyOf")
                || (schema.path("type").isArray()
                        && schema.path("type").toString().contains("\"null\""));
        return required && !nullable ? shape(schema).asRequired() : shape(schema);
    }

    private static boolean isRequired(JsonNode schema, String part) {
        for (JsonNode name : schema.path("required")) {
            if (name.asText().equals(part)) {
                return true;
            }
        }
        return false;
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : resolved(root.at(reference.substring(1)));
    }

    private static Map<String, Shape> sections(JsonNode form) {
        Map<String, Shape> sections = new LinkedHashMap<>();
        for (JsonNode section : form.path("sections")) {
            Map<String, Shape> fields = new LinkedHashMap<>();
            for (JsonNode field : section.path("fields")) {
                fields.put(
                        field.path("name").asText(),
                        switch (field.path("type").asText().toLowerCase(Locale.ROOT)) {
                            case "flag" -> Shape.flag();
                            case "place" -> Shape.place();
                            default -> Shape.text(field.path("maxLength").asInt());
                        });
            }
            Shape row = Shape.draft(fields);
            sections.put(
                    section.path("name").asText(),
                    section.path("repeated").asBoolean()
                            ? Shape.list(row, 0, section.path("maxRows").asInt())
                            : row);
        }
        return sections;
    }
}
