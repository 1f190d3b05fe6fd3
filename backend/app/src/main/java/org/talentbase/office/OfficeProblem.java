package org.talentbase.office;

import org.talentbase.platform.web.ProblemCode;
import org.talentbase.platform.web.ProblemType;

/** Refusals about offices, their divisions and the persons who answer for them. */
public enum OfficeProblem implements ProblemCode {
    KEPT_BY_ITSELF_AND_ABOVE(ProblemType.FORBIDDEN),
    OFFICE_CLOSED(ProblemType.STATE_CONFLICT),
    BUREAU_IS_GIVEN(ProblemType.STATE_CONFLICT),
    OPENED_UNDER_A_BUREAU(ProblemType.STATE_CONFLICT),
    OFFICE_NOT_EMPTY(ProblemType.STATE_CONFLICT),
    UNKNOWN_KIND(ProblemType.VALIDATION_FAILED),
    UNKNOWN_AUTHORITY(ProblemType.VALIDATION_FAILED),
    UNKNOWN_DUTY(ProblemType.VALIDATION_FAILED),
    DIVISION_CLOSED(ProblemType.STATE_CONFLICT),
    OFFICE_PHONE(ProblemType.VALIDATION_FAILED),
    MOBILE(ProblemType.VALIDATION_FAILED),
    MOBILE_MISSING(ProblemType.VALIDATION_FAILED),
    EMAIL(ProblemType.VALIDATION_FAILED),
    NOBODY_NAMED(ProblemType.VALIDATION_FAILED),
    DUE_IS_PAST(ProblemType.VALIDATION_FAILED);

    private final ProblemType type;

    OfficeProblem(ProblemType type) {
        this.type = type;
    }

    @Override
    public ProblemType type() {
        return type;
    }
}
