package org.talentbase.organisation;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** A bureau (人社局、厅) reviews; a unit (单位) employs and collects. */
public enum Kind {
    BUREAU("bureau"),
    UNIT("unit");

    @EnumeratedValue
    private final String code;

    Kind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
