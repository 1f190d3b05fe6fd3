package org.talentbase.organisation;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import org.talentbase.platform.web.Problem;

/** Of a unit: only one that is open can be named by people or in their forms. A closed one stays readable and comes back never. */
public enum UnitState {
    OPEN("open"),
    SUSPENDED("suspended"),
    CLOSED("closed");

    @EnumeratedValue
    private final String code;

    UnitState(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /**
     * By its code, where it filters a list.
     *
     * @throws Problem 422 {@code unknown-option}
     */
    public static UnitState fromString(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.at("/state", OrganisationProblem.UNKNOWN_OPTION));
    }
}
