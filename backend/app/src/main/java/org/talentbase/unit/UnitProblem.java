package org.talentbase.unit;

import org.talentbase.platform.web.ProblemCode;
import org.talentbase.platform.web.ProblemType;

/** Refusals in the register of units. */
public enum UnitProblem implements ProblemCode {
    USCC_CHECKSUM(ProblemType.VALIDATION_FAILED),
    USCC_REGISTRY(ProblemType.VALIDATION_FAILED),
    USCC_TAKEN(ProblemType.DUPLICATE),
    UNKNOWN_CODE(ProblemType.VALIDATION_FAILED),
    HEADCOUNT(ProblemType.VALIDATION_FAILED),
    CONTACT_PHONE(ProblemType.VALIDATION_FAILED),
    CONTACT_NAME_MISSING(ProblemType.VALIDATION_FAILED),
    CONTACT_PHONE_MISSING(ProblemType.VALIDATION_FAILED),
    UNKNOWN_TERRITORY(ProblemType.VALIDATION_FAILED),
    UNKNOWN_BUREAU(ProblemType.VALIDATION_FAILED),
    UNKNOWN_AUTHORITY(ProblemType.VALIDATION_FAILED),
    UNKNOWN_DEPARTMENT(ProblemType.VALIDATION_FAILED),
    UNIT_NOT_OPEN(ProblemType.STATE_CONFLICT),
    UNIT_NOT_SUSPENDED(ProblemType.STATE_CONFLICT),
    UNIT_CLOSED(ProblemType.STATE_CONFLICT),
    UNIT_NOT_EMPTY(ProblemType.STATE_CONFLICT),
    PROOF_KIND(ProblemType.VALIDATION_FAILED),
    PROOF_TOO_LARGE(ProblemType.VALIDATION_FAILED),
    PROOF_PIXELS(ProblemType.VALIDATION_FAILED),
    UNIT_APPLIED(ProblemType.DUPLICATE),
    TOO_MANY_APPLICATIONS(ProblemType.STATE_CONFLICT),
    APPLICATION_DECIDED(ProblemType.STATE_CONFLICT),
    OWN_APPLICATION(ProblemType.SEGREGATION_OF_DUTIES);

    private final ProblemType type;

    UnitProblem(ProblemType type) {
        this.type = type;
    }

    @Override
    public ProblemType type() {
        return type;
    }
}
