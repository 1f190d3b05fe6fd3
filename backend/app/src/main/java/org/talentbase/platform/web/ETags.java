package org.talentbase.platform.web;

import org.jspecify.annotations.Nullable;

/** Versions as entity tags (RFC 9110): {@code "7"}. */
public final class ETags {

    private ETags() {}

    public static String of(int version) {
        return "\"" + version + "\"";
    }

    /**
     * Refuses a change that was made against another version than the current one.
     *
     * @throws Problem 428 when the header is missing, 412 when it names another version
     */
    public static void require(@Nullable String ifMatch, int current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(PlatformProblem.PRECONDITION_REQUIRED);
        }
        if (!ifMatch.trim().equals(of(current))) {
            throw Problem.of(PlatformProblem.VERSION_MISMATCH, java.util.Map.of("current", current));
        }
    }
}
