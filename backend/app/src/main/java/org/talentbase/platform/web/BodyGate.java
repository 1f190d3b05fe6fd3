package org.talentbase.platform.web;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets bodies in up to their limit, also those that came in chunks and did not say how long they are, without a byte order
 * mark. {@link Bodies} has received them.
 */
@Provider
public class BodyGate implements ReaderInterceptor {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final int limit;

    BodyGate(@ConfigProperty(name = "talentbase.request.max-body") MemorySize limit) {
        this.limit = Math.toIntExact(limit.asLongValue());
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        byte[] body = context.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            throw Problem.of(PlatformProblem.PAYLOAD_TOO_LARGE);
        }
        int begin = Arrays.mismatch(body, MARK) == MARK.length ? MARK.length : 0;
        context.setInputStream(new ByteArrayInputStream(body, begin, body.length - begin));
        return context.proceed();
    }
}
