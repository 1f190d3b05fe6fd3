package org.talentbase.declaration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;

/** The declaration's JSON document, as text in the column and as a tree in the hand. */
@Singleton
class Document {

    private final ObjectMapper json;

    Document(ObjectMapper json) {
        this.json = json;
    }

    ObjectNode of(Declaration declaration) {
        return (ObjectNode) parse(declaration.document());
    }

    JsonNode parse(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A stored document is not JSON", damaged);
        }
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
