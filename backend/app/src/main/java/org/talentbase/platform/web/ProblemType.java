package org.talentbase.platform.web;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;

/** The closed list of problem types (RFC 9457): the slug under {@code /problems/} and the HTTP status that goes with it. */
public enum ProblemType {
    MALFORMED_REQUEST(400),
    UNKNOWN_PARAMETER(400),
    IDEMPOTENCY_KEY_MISSING(400),
    UNAUTHENTICATED(401),
    TOKEN_INVALID(401),
    TOKEN_EXPIRED(401),
    FORBIDDEN(403),
    STEP_UP_REQUIRED(403),
    SEGREGATION_OF_DUTIES(403),
    PURPOSE_REQUIRED(403),
    WRONG_ZONE(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    STATE_CONFLICT(409),
    DUPLICATE(409),
    REQUEST_IN_PROGRESS(409),
    DICTIONARY_CHANGED(409),
    VERSION_MISMATCH(412),
    PAYLOAD_TOO_LARGE(413),
    URI_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    VALIDATION_FAILED(422),
    IDEMPOTENCY_KEY_REUSED(422),
    FILE_REJECTED(422),
    IMPORT_REJECTED(422),
    PRECONDITION_REQUIRED(428),
    RATE_LIMITED(429),
    QUOTA_EXCEEDED(429),
    HEADER_TOO_LARGE(431),
    DEPENDENCY_UNAVAILABLE(503),
    STORAGE_FULL(503),
    INTERNAL(500);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public URI uri() {
        return URI.create("/problems/" + slug());
    }

    /** The type for a status that a framework chose; the first of those that share it. */
    public static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(status < 500 ? MALFORMED_REQUEST : INTERNAL);
    }
}
