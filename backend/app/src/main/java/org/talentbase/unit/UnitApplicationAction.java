package org.talentbase.unit;

import com.fasterxml.jackson.annotation.JsonValue;

/** What happens to an application that waits: its bureau confirms or refuses it, its applicant withdraws it. */
public enum UnitApplicationAction {
    APPLY("apply"),
    CONFIRM("confirm"),
    REFUSE("refuse"),
    WITHDRAW("withdraw");

    private final String code;

    UnitApplicationAction(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
