package org.talentbase.platform.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.OffsetDateTime;

/** One way of writing a point in time in every answer (RFC 3339, in UTC), whether it was just made or read from a table. */
@Singleton
class JsonTimes implements ObjectMapperCustomizer {

    /** After the library's own module for times: of two that can write a type, the later one does. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("times").addSerializer(OffsetDateTime.class, new InUtc()));
    }

    private static final class InUtc extends StdSerializer<OffsetDateTime> {

        private static final long serialVersionUID = 1L;

        private InUtc() {
            super(OffsetDateTime.class);
        }

        @Override
        public void serialize(OffsetDateTime value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeString(value.toInstant().toString());
        }
    }
}
