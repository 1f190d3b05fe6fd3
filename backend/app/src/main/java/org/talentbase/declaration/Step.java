package org.talentbase.declaration;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** The steps of the chain: the unit's own review, then the bureau that the unit reports to, which admits. */
public enum Step {
    UNIT("unit"),
    BUREAU("bureau");

    @EnumeratedValue
    private final String code;

    Step(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
