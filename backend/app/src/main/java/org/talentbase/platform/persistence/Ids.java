package org.talentbase.platform.persistence;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.regex.Pattern;
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.Problem;

/** UUIDv7 (RFC 9562): ordered by time, so that new rows lie together in their index. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern CANONICAL = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Ids() {}

    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000L | RANDOM.nextInt(1 << 12);
        long low = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** Parses an id from a path, strictly: what is not canonical names nothing, so it is 404 and not 400. */
    public static UUID parse(String text) {
        if (!CANONICAL.matcher(text).matches()) {
            throw Problem.of(PlatformProblem.NOT_FOUND);
        }
        return UUID.fromString(text);
    }
}
