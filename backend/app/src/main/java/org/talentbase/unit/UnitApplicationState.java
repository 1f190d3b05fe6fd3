package org.talentbase.unit;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import org.talentbase.organisation.OrganisationProblem;
import org.talentbase.platform.web.Problem;

/** What became of an application: it waits for the bureau, until that confirms or refuses it or the applicant withdraws. */
public enum UnitApplicationState {
    WAITING("waiting"),
    CONFIRMED("confirmed"),
    REFUSED("refused"),
    WITHDRAWN("withdrawn");

    @EnumeratedValue
    private final String code;

    UnitApplicationState(String code) {
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
    public static UnitApplicationState fromString(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.at("/state", OrganisationProblem.UNKNOWN_OPTION));
    }
}
