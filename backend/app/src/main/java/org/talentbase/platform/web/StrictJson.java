package org.talentbase.platform.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Reads JSON as it is written: what is doubled, of another type, too deep or left over is refused, never guessed. */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 100;

    @Override
    public void customize(ObjectMapper mapper) {
        JsonFactory factory = mapper.getFactory();
        factory.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        factory.disable(JsonFactory.Feature.CHARSET_DETECTION);
        // Where a library quotes what it could not read, a person's facts would be in the log.
        factory.disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION);
        factory.setStreamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxNumberLength(LONGEST_NUMBER)
                .build());
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        for (LogicalType type : LogicalType.values()) {
            mapper.coercionConfigFor(type).setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        }
        refuse(mapper, LogicalType.Textual, CoercionInputShape.Integer, CoercionInputShape.Float);
        refuse(mapper, LogicalType.Textual, CoercionInputShape.Boolean);
        refuse(mapper, LogicalType.Integer, CoercionInputShape.String, CoercionInputShape.Boolean);
        refuse(mapper, LogicalType.Float, CoercionInputShape.String, CoercionInputShape.Boolean);
        refuse(mapper, LogicalType.Boolean, CoercionInputShape.String, CoercionInputShape.Integer);
        mapper.registerModule(new SimpleModule("plain-text").addDeserializer(String.class, new PlainStrings()));
    }

    private static void refuse(ObjectMapper mapper, LogicalType wanted, CoercionInputShape... written) {
        for (CoercionInputShape shape : written) {
            mapper.coercionConfigFor(wanted).setCoercion(shape, CoercionAction.Fail);
        }
    }

    private static final class PlainStrings extends StringDeserializer {

        private static final long serialVersionUID = 1L;

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            if (text != null && !PlainText.is(text)) {
                throw new IllegalText(parser);
            }
            return text;
        }
    }

    /** A text with characters that cannot be kept. */
    static final class IllegalText extends MismatchedInputException {

        private static final long serialVersionUID = 1L;

        private IllegalText(JsonParser parser) {
            super(parser, "illegal character", String.class);
        }
    }
}
