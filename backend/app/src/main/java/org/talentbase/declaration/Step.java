package org.talentbase.declaration;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What kind of reviewer has it: the unit itself, or one of the chain above it, of which the last is a bureau. */
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
