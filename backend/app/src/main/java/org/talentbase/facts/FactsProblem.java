package org.talentbase.facts;

import org.talentbase.platform.web.ProblemCode;
import org.talentbase.platform.web.ProblemType;

/** What may be wrong with what a person declares. All of it is 422: it was understood, and breaks a rule. */
public enum FactsProblem implements ProblemCode {
    UNKNOWN_SECTION,
    UNKNOWN_FIELD,
    WRONG_TYPE,
    REQUIRED,
    TOO_LONG,
    TOO_MANY_ROWS,
    TOO_FEW_ROWS,
    ILLEGAL_CHARACTER,
    PRIVATE_USE,
    NAME_SEPARATOR,
    UNKNOWN_CODE,
    DATE,
    DATE_IN_FUTURE,
    PHONE,
    ID_NUMBER_FORMAT,
    ID_NUMBER_LEGACY,
    ID_NUMBER_REGION,
    ID_NUMBER_BIRTH_DATE,
    ID_NUMBER_CHECKSUM,
    SEX_CONFLICT,
    BIRTH_DATE_CONFLICT,
    BEFORE_BIRTH,
    TOO_YOUNG_FOR_WORK,
    END_BEFORE_START,
    RANK_CONFLICT,
    LEVEL_REQUIRED,
    CLAIMED_TWICE,
    CONSENT_MISSING;

    @Override
    public ProblemType type() {
        return ProblemType.VALIDATION_FAILED;
    }
}
