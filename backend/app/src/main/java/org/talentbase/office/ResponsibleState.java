package org.talentbase.office;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.talentbase.organisation.OrganisationProblem;
import org.talentbase.platform.web.Problem;

/** Whether an office has named both of its responsible persons. */
public enum ResponsibleState {
    NAMED("named"),
    MISSING("missing"),
    /** Missing after the day until which they are due. */
    OVERDUE("overdue");

    private final String code;

    ResponsibleState(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    static ResponsibleState of(boolean named, boolean late) {
        return named ? NAMED : late ? OVERDUE : MISSING;
    }

    /**
     * By its code, where it filters the list.
     *
     * @throws Problem 422 {@code unknown-option}
     */
    public static ResponsibleState fromString(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.at("/state", OrganisationProblem.UNKNOWN_OPTION));
    }
}
