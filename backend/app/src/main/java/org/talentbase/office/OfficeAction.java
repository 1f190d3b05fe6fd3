package org.talentbase.office;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a reader may do with an office, or with the day of its region. */
public enum OfficeAction {
    NAME_PERSONS("name-persons"),
    ADD_DIVISION("add-division"),
    OPEN_SUBORDINATE("open-subordinate"),
    RENAME("rename"),
    CLOSE("close"),
    SET_DUE("set-due");

    private final String code;

    OfficeAction(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
