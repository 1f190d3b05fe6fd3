package org.talentbase.organisation;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/**
 * A bureau (人社局、厅) reviews; a unit (单位) employs and collects; an authority (行业主管部门) answers for the units of its sector
 * within a territory, a department (行政主管部门) for those subordinate to it.
 */
public enum Kind {
    BUREAU("bureau"),
    AUTHORITY("authority"),
    DEPARTMENT("department"),
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

    /** @throws IllegalArgumentException for a code that is none */
    public static Kind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
