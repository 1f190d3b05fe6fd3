package org.talentbase.binding;

import org.talentbase.platform.web.ProblemCode;
import org.talentbase.platform.web.ProblemType;

/** Refusals when an account is bound to a record. */
public enum BindingProblem implements ProblemCode {
    HAS_RECORD(ProblemType.STATE_CONFLICT),
    BINDING_WAITS(ProblemType.STATE_CONFLICT),
    NO_BINDING_WAITS(ProblemType.STATE_CONFLICT),
    BINDING_OVER(ProblemType.STATE_CONFLICT),
    BINDING_DECIDED(ProblemType.STATE_CONFLICT),
    ASKER_HAS_RECORD(ProblemType.STATE_CONFLICT),
    APPROVES_ONLY(ProblemType.FORBIDDEN),
    OWN_BINDING(ProblemType.SEGREGATION_OF_DUTIES),
    SLIP_APPROVES_ONLY(ProblemType.FORBIDDEN),
    OWN_SLIP(ProblemType.SEGREGATION_OF_DUTIES),
    NOBODY_BOUND(ProblemType.STATE_CONFLICT);

    private final ProblemType type;

    BindingProblem(ProblemType type) {
        this.type = type;
    }

    @Override
    public ProblemType type() {
        return type;
    }
}
