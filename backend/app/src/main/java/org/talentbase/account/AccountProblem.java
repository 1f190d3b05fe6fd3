package org.talentbase.account;

import org.talentbase.platform.web.ProblemCode;
import org.talentbase.platform.web.ProblemType;

/** Refusals when accounts are given, changed or taken away. */
public enum AccountProblem implements ProblemCode {
    APPROVES_ONLY(ProblemType.FORBIDDEN),
    OWN_ACCOUNT(ProblemType.SEGREGATION_OF_DUTIES),
    NOT_TO_ONESELF(ProblemType.SEGREGATION_OF_DUTIES),
    ORGANISATION_NOT_BELOW(ProblemType.VALIDATION_FAILED),
    ORGANISATION_OF_ANOTHER_ROLE(ProblemType.VALIDATION_FAILED),
    DUTY_REQUIRED(ProblemType.VALIDATION_FAILED),
    UNKNOWN_DUTY(ProblemType.VALIDATION_FAILED),
    UNKNOWN_STATE(ProblemType.VALIDATION_FAILED),
    HAS_ACCOUNT_THERE(ProblemType.DUPLICATE),
    ORGANISATION_CLOSED(ProblemType.STATE_CONFLICT),
    EMAIL(ProblemType.VALIDATION_FAILED),
    NO_ADDRESS(ProblemType.STATE_CONFLICT),
    NO_MAIL(ProblemType.STATE_CONFLICT),
    UNIT_HAS_TWO(ProblemType.STATE_CONFLICT),
    ACCOUNT_IS_DISABLED(ProblemType.STATE_CONFLICT),
    ACCOUNT_IS_ENABLED(ProblemType.STATE_CONFLICT);

    private final ProblemType type;

    AccountProblem(ProblemType type) {
        this.type = type;
    }

    @Override
    public ProblemType type() {
        return type;
    }
}
