package org.talentbase.platform.web;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets bodies in up to their limit, also those that come in chunks and do not say how long they are, without a byte order
 * mark. What breaks off is a request that cannot be read.
 */
@Provider
public class BodyGate implements ReaderInterceptor {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final long limit;

    BodyGate(@ConfigProperty(name = "talentbase.request.max-body") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(withoutMark(new Counted(context.getInputStream(), limit)));
        return context.proceed();
    }

    private static InputStream withoutMark(InputStream body) throws IOException {
        PushbackInputStream begun = new PushbackInputStream(body, MARK.length);
        byte[] first = begun.readNBytes(MARK.length);
        if (!Arrays.equals(first, MARK)) {
            begun.unread(first);
        }
        return begun;
    }

    private static final class Counted extends FilterInputStream {

        private long left;

        private Counted(InputStream body, long limit) {
            super(body);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int next = received(super::read);
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = received(() -> super.read(buffer, offset, length));
            count(read);
            return read;
        }

        private static int received(Arrival bytes) {
            try {
                return bytes.next();
            } catch (IOException brokenOff) {
                throw Problem.of(PlatformProblem.MALFORMED_REQUEST);
            }
        }

        private void count(int read) {
            left -= Math.max(read, 0);
            if (left < 0) {
                throw Problem.of(PlatformProblem.PAYLOAD_TOO_LARGE);
            }
        }
    }

    private interface Arrival {

        int next() throws IOException;
    }
}
