package org.talentbase.declaration;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.talentbase.platform.web.Problem;

/** Who enters a declaration: the person, or the unit for one of its people. Filters a list by its code. */
@Schema(enumeration = {"person", "unit"})
public enum EnteredBy {
    PERSON("person", "d.accountId is not null"),
    UNIT("unit", "d.accountId is null");

    private final String code;
    private final String condition;

    EnteredBy(String code, String condition) {
        this.code = code;
        this.condition = condition;
    }

    /** On a declaration {@code d}, in HQL. */
    String condition() {
        return condition;
    }

    /**
     * By its code.
     *
     * @throws Problem 422 {@code unknown-option}
     */
    public static EnteredBy fromString(String code) {
        return Arrays.stream(values())
                .filter(by -> by.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.at("/enteredBy", DeclarationProblem.UNKNOWN_OPTION));
    }
}
