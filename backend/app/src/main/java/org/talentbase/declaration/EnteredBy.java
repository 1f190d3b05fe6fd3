package org.talentbase.declaration;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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

    /** By its code. Anything else is no such address, as the framework answers it. */
    public static EnteredBy fromString(String code) {
        return Arrays.stream(values())
                .filter(by -> by.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody enters like this"));
    }
}
