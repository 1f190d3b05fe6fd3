package org.talentbase.query;

import org.talentbase.platform.web.ProblemCode;
import org.talentbase.platform.web.ProblemType;

/** Refusals of a search. */
public enum QueryProblem implements ProblemCode {
    NOTHING_TO_SEARCH_BY,
    UNKNOWN_TERRITORY;

    @Override
    public ProblemType type() {
        return ProblemType.VALIDATION_FAILED;
    }
}
