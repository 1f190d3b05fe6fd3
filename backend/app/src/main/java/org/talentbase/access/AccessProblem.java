package org.talentbase.access;

import org.talentbase.platform.web.ProblemCode;
import org.talentbase.platform.web.ProblemType;

/** Refusals that an account meets. */
public enum AccessProblem implements ProblemCode {
    QUOTA_SPENT(ProblemType.QUOTA_EXCEEDED);

    private final ProblemType type;

    AccessProblem(ProblemType type) {
        this.type = type;
    }

    @Override
    public ProblemType type() {
        return type;
    }
}
