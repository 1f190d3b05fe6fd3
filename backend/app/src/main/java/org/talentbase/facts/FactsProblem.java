package org.talentbase.facts;

import org.talentbase.platform.web.ProblemCode;
import org.talentbase.platform.web.ProblemType;

/** What may be wrong with what a person declares. All of it is 422: it was understood, and breaks a rule. */
public enum FactsProblem implements ProblemCode {
    UNKNOWN_SECTION,
    TOO_FEW_ROWS,
    NAME_SEPARATOR,
    UNKNOWN_CODE,
    UNKNOWN_UNIT,
    UNKNOWN_TERRITORY,
    TERRITORY_ABOLISHED,
    TERRITORY_FOLLOWED,
    CODE_WITHDRAWN,
    CODE_WITHDRAWN_FOR_GOOD,
    DATE,
    DATE_IN_FUTURE,
    PHONE,
    ID_NUMBER_FULL_WIDTH,
    ID_NUMBER_CHARACTER,
    ID_NUMBER_LENGTH,
    ID_NUMBER_LEGACY,
    ID_NUMBER_REGION,
    ID_NUMBER_MONTH,
    ID_NUMBER_DAY,
    ID_NUMBER_BIRTH_DATE,
    ID_NUMBER_NOT_BORN_YET,
    ID_NUMBER_TOO_OLD,
    ID_NUMBER_CHECKSUM,
    ID_NUMBER_OF_CITIZEN,
    ID_NUMBER_OF_HK_MACAO_TAIWAN,
    ID_NUMBER_OF_FOREIGNER,
    HK_MACAO_PERMIT_FORMAT,
    TAIWAN_PERMIT_FORMAT,
    PASSPORT_FORMAT,
    MILITARY_ID_FORMAT,
    SEX_CONFLICT,
    BIRTH_DATE_CONFLICT,
    BEFORE_BIRTH,
    TOO_YOUNG_FOR_WORK,
    END_BEFORE_START,
    RANK_CONFLICT,
    LEVEL_REQUIRED,
    CLAIMED_TWICE,
    CONSENT_MISSING,
    ENGAGED_TWICE,
    // Doubts, said beside what was kept: nothing is refused for them.
    NAME_DOT_PUT_RIGHT,
    ID_NUMBER_UNKNOWN_COUNTY,
    SEX_EXPLAINED,
    BIRTH_DATE_EXPLAINED,
    STUDIES_OVERLAP,
    POST_BEFORE_WORK;

    @Override
    public ProblemType type() {
        return ProblemType.VALIDATION_FAILED;
    }
}
