package org.talentbase.declaration;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import org.talentbase.platform.web.Problem;

/** Where a declaration is. A returned one is its author's again; rejected and admitted are ends. */
public enum State {
    DRAFT("draft"),
    IN_REVIEW("in-review"),
    RETURNED("returned"),
    REJECTED("rejected"),
    ADMITTED("admitted");

    @EnumeratedValue
    private final String code;

    State(String code) {
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
    public static State fromString(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.at("/state", DeclarationProblem.UNKNOWN_OPTION));
    }
}
