package org.talentbase.platform.security;

import org.talentbase.platform.web.ProblemCode;
import org.talentbase.platform.web.ProblemType;

/** Why a caller is not let in although something was shown at the door. */
public enum SignInProblem implements ProblemCode {
    TOKEN_INVALID(ProblemType.TOKEN_INVALID),
    TOKEN_EXPIRED(ProblemType.TOKEN_EXPIRED),
    ACCOUNT_DISABLED(ProblemType.TOKEN_INVALID),
    STEP_UP_REQUIRED(ProblemType.STEP_UP_REQUIRED),
    TOKEN_WITHOUT_SECOND_FACTOR(ProblemType.UNAUTHENTICATED);

    private final ProblemType type;

    SignInProblem(ProblemType type) {
        this.type = type;
    }

    @Override
    public ProblemType type() {
        return type;
    }
}
