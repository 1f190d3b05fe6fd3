package org.talentbase.talent;

import org.talentbase.platform.web.ProblemCode;
import org.talentbase.platform.web.ProblemType;

/** Refusals of the register. */
public enum TalentProblem implements ProblemCode {
    ALREADY_ADMITTED(ProblemType.DUPLICATE),
    PURPOSE_REQUIRED(ProblemType.PURPOSE_REQUIRED),
    NUMBERS_ARE_THE_OWNERS(ProblemType.FORBIDDEN),
    UNKNOWN_PURPOSE(ProblemType.VALIDATION_FAILED);

    private final ProblemType type;

    TalentProblem(ProblemType type) {
        this.type = type;
    }

    @Override
    public ProblemType type() {
        return type;
    }
}
