package org.talentbase.platform.web;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Refusals that need no business knowledge. */
public enum PlatformProblem implements ProblemCode {
    MALFORMED_REQUEST(ProblemType.MALFORMED_REQUEST),
    CURSOR_INVALID(ProblemType.MALFORMED_REQUEST),
    BODY_NOT_TAKEN(ProblemType.MALFORMED_REQUEST),
    UNAUTHENTICATED(ProblemType.UNAUTHENTICATED),
    FORBIDDEN(ProblemType.FORBIDDEN),
    NOT_FOUND(ProblemType.NOT_FOUND),
    METHOD_NOT_ALLOWED(ProblemType.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(ProblemType.NOT_ACCEPTABLE),
    UNSUPPORTED_MEDIA_TYPE(ProblemType.UNSUPPORTED_MEDIA_TYPE),
    PRECONDITION_REQUIRED(ProblemType.PRECONDITION_REQUIRED),
    VERSION_MISMATCH(ProblemType.VERSION_MISMATCH),
    CHANGED_MEANWHILE(ProblemType.VERSION_MISMATCH),
    PAYLOAD_TOO_LARGE(ProblemType.PAYLOAD_TOO_LARGE),
    UNKNOWN_PARAMETER(ProblemType.UNKNOWN_PARAMETER),
    REPEATED_PARAMETER(ProblemType.UNKNOWN_PARAMETER),
    UNKNOWN_PROPERTY(ProblemType.VALIDATION_FAILED),
    READ_ONLY_PROPERTY(ProblemType.VALIDATION_FAILED),
    TYPE(ProblemType.VALIDATION_FAILED),
    REQUIRED(ProblemType.VALIDATION_FAILED),
    TOO_LONG(ProblemType.VALIDATION_FAILED),
    TOO_MANY_ROWS(ProblemType.VALIDATION_FAILED),
    ILLEGAL_CHARACTER(ProblemType.VALIDATION_FAILED),
    PRIVATE_USE(ProblemType.VALIDATION_FAILED),
    PRIVATE_USE_UNKNOWN(ProblemType.VALIDATION_FAILED),
    CONSTRAINT(ProblemType.VALIDATION_FAILED),
    DEPENDENCY_UNAVAILABLE(ProblemType.DEPENDENCY_UNAVAILABLE),
    CROSS_SITE(ProblemType.FORBIDDEN);

    /** What a framework has to say about its refusal, where it gave a status only. */
    private static final Set<PlatformProblem> BY_STATUS = EnumSet.of(
            MALFORMED_REQUEST,
            FORBIDDEN,
            NOT_FOUND,
            METHOD_NOT_ALLOWED,
            NOT_ACCEPTABLE,
            UNSUPPORTED_MEDIA_TYPE,
            PAYLOAD_TOO_LARGE);

    private final ProblemType type;

    PlatformProblem(ProblemType type) {
        this.type = type;
    }

    static Optional<PlatformProblem> ofStatus(int status) {
        return BY_STATUS.stream().filter(code -> code.type.status() == status).findFirst();
    }

    @Override
    public ProblemType type() {
        return type;
    }
}
