package org.talentbase.organisation;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** Level of a territory and of whoever answers for people in it: 自治区、省, 盟市, 旗县区. */
public enum Level {
    REGIONAL("regional"),
    LEAGUE("league"),
    COUNTY("county");

    @EnumeratedValue
    private final String code;

    Level(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for a code that is none */
    public static Level of(String code) {
        return Arrays.stream(values())
                .filter(level -> level.code.equals(code))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
