package org.talentbase.platform.idempotency;

import org.talentbase.platform.web.ProblemCode;
import org.talentbase.platform.web.ProblemType;

/** Refusals of a request that shall happen once. */
enum IdempotencyProblem implements ProblemCode {
    IDEMPOTENCY_KEY_MISSING(ProblemType.IDEMPOTENCY_KEY_MISSING),
    IDEMPOTENCY_KEY_MALFORMED(ProblemType.MALFORMED_REQUEST),
    IDEMPOTENCY_KEY_REUSED(ProblemType.IDEMPOTENCY_KEY_REUSED),
    REQUEST_IN_PROGRESS(ProblemType.REQUEST_IN_PROGRESS);

    private final ProblemType type;

    IdempotencyProblem(ProblemType type) {
        this.type = type;
    }

    @Override
    public ProblemType type() {
        return type;
    }
}
