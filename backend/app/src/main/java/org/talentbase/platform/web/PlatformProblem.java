package org.talentbase.platform.web;

/** Refusals that need no business knowledge. */
public enum PlatformProblem implements ProblemCode {
    MALFORMED_REQUEST(ProblemType.MALFORMED_REQUEST),
    CURSOR_INVALID(ProblemType.MALFORMED_REQUEST),
    UNAUTHENTICATED(ProblemType.UNAUTHENTICATED),
    FORBIDDEN(ProblemType.FORBIDDEN),
    NOT_FOUND(ProblemType.NOT_FOUND),
    PRECONDITION_REQUIRED(ProblemType.PRECONDITION_REQUIRED),
    VERSION_MISMATCH(ProblemType.VERSION_MISMATCH),
    CHANGED_MEANWHILE(ProblemType.VERSION_MISMATCH),
    UNKNOWN_PROPERTY(ProblemType.VALIDATION_FAILED),
    TYPE(ProblemType.VALIDATION_FAILED),
    CONSTRAINT(ProblemType.VALIDATION_FAILED),
    DEPENDENCY_UNAVAILABLE(ProblemType.DEPENDENCY_UNAVAILABLE),
    CROSS_SITE(ProblemType.FORBIDDEN);

    private final ProblemType type;

    PlatformProblem(ProblemType type) {
        this.type = type;
    }

    @Override
    public ProblemType type() {
        return type;
    }
}
