package org.talentbase.organisation;

import org.talentbase.platform.web.ProblemCode;
import org.talentbase.platform.web.ProblemType;

/** Refusals that name an organisation or a territory. */
public enum OrganisationProblem implements ProblemCode {
    UNKNOWN_UNIT(ProblemType.VALIDATION_FAILED),
    UNKNOWN_OPTION(ProblemType.VALIDATION_FAILED),
    UNKNOWN_DAY(ProblemType.VALIDATION_FAILED),
    NOT_BESIDE_THE_TERRITORY(ProblemType.FORBIDDEN),
    INNER_NETWORK_ONLY(ProblemType.WRONG_ZONE);

    private final ProblemType type;

    OrganisationProblem(ProblemType type) {
        this.type = type;
    }

    @Override
    public ProblemType type() {
        return type;
    }
}
