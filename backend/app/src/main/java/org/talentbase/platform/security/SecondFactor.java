package org.talentbase.platform.security;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a token says of the second factor: {@code acr} that one was given, {@code auth_time} when (OpenID Connect Core 2). Both
 * are needed: a level without its time may be hours old, and a time without the level may be that of a password.
 */
final class SecondFactor {

    /** The realm's name for its second level of authentication. */
    static final String LEVEL = "mfa";

    static final Duration MAX_AGE = Duration.ofMinutes(5);

    /** How far Keycloak's clock may be ahead of ours. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    private SecondFactor() {}

    static boolean isFresh(JsonWebToken token, Instant now) {
        if (!LEVEL.equals(token.<Object>getClaim("acr"))
                || !(token.<Object>getClaim("auth_time") instanceof Number given)) {
            return false;
        }
        Duration age = Duration.between(Instant.ofEpochSecond(given.longValue()), now);
        return age.compareTo(SKEW.negated()) >= 0 && age.compareTo(MAX_AGE) <= 0;
    }
}
