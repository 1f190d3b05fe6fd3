package org.talentbase.organisation;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.talentbase.platform.web.Problem;

/** Among which territories somebody looks. Filters a list by its code. */
@Schema(enumeration = {"in-force", "governed", "ever"})
public enum Among {
    /** Of the whole country, those of a day. */
    IN_FORCE("in-force"),
    /** Those that have a bureau here. */
    GOVERNED("governed"),
    /** Of the whole country, also those that are no more. */
    EVER("ever");

    private final String code;

    Among(String code) {
        this.code = code;
    }

    /**
     * By its code.
     *
     * @throws Problem 422 {@code unknown-option}
     */
    public static Among fromString(String code) {
        return Arrays.stream(values())
                .filter(among -> among.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.at("/among", OrganisationProblem.UNKNOWN_OPTION));
    }
}
