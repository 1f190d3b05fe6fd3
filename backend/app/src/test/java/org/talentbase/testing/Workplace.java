package org.talentbase.testing;

import java.util.UUID;

/**
 * A unit, an individual who works there, and those through whose hands what they declare goes.
 *
 * @param clerk enters for the unit
 * @param approver approves for the unit
 * @param officer approves for the bureau that the unit reports to
 */
public record Workplace(UUID unit, People person, People clerk, People approver, People officer) {

    /** The unit is the same each time, the people are new. */
    public static Workplace inChenggong() {
        UUID unit = Units.unit("unit-declaring", "呈贡机械厂", "bureau-530114");
        return new Workplace(
                unit,
                People.individual(),
                People.staff("unit", unit, "enters"),
                People.staff("unit", unit, "approves"),
                People.staff("county", Units.idOf("bureau-530114"), "approves"));
    }
}
