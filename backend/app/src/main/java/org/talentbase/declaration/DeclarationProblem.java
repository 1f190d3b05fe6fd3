package org.talentbase.declaration;

import org.talentbase.platform.web.ProblemCode;
import org.talentbase.platform.web.ProblemType;

/** Refusals on the way into the register. */
public enum DeclarationProblem implements ProblemCode {
    OPEN_DECLARATION(ProblemType.DUPLICATE),
    NO_PROGRAMME(ProblemType.STATE_CONFLICT),
    NOT_EDITABLE(ProblemType.STATE_CONFLICT),
    NOT_IN_REVIEW(ProblemType.STATE_CONFLICT),
    NOT_SUBMITTED(ProblemType.STATE_CONFLICT),
    NOT_CLAIMED(ProblemType.STATE_CONFLICT),
    CLAIMED_BY_ANOTHER(ProblemType.STATE_CONFLICT),
    UNDER_REVIEW(ProblemType.STATE_CONFLICT),
    SECTION_LOCKED(ProblemType.STATE_CONFLICT),
    UNIT_MOVING(ProblemType.STATE_CONFLICT),
    OTHER_STEP(ProblemType.FORBIDDEN),
    DUTY_MISSING(ProblemType.FORBIDDEN),
    NOT_THE_AUTHOR(ProblemType.FORBIDDEN),
    OWN_DECLARATION(ProblemType.SEGREGATION_OF_DUTIES),
    ALREADY_ACTED(ProblemType.SEGREGATION_OF_DUTIES),
    UNKNOWN_OPTION(ProblemType.VALIDATION_FAILED),
    ENGAGED_BY_OWN_UNIT(ProblemType.VALIDATION_FAILED),
    TIER_REQUIRED(ProblemType.VALIDATION_FAILED),
    TIER_NOT_USED(ProblemType.VALIDATION_FAILED),
    NOT_ASKED(ProblemType.VALIDATION_FAILED),
    REASON_REQUIRED(ProblemType.VALIDATION_FAILED),
    UNKNOWN_ROW(ProblemType.VALIDATION_FAILED),
    UNKNOWN_REASON(ProblemType.VALIDATION_FAILED),
    UNKNOWN_CLAUSE(ProblemType.VALIDATION_FAILED),
    CLAUSE_OF_ANOTHER_CATEGORY(ProblemType.VALIDATION_FAILED),
    GROUND_REQUIRED(ProblemType.VALIDATION_FAILED),
    DECISION_MISSING(ProblemType.VALIDATION_FAILED),
    NOTHING_ADMITTED(ProblemType.VALIDATION_FAILED);

    private final ProblemType type;

    DeclarationProblem(ProblemType type) {
        this.type = type;
    }

    @Override
    public ProblemType type() {
        return type;
    }
}
