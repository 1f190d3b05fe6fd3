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
        return of(Units.unit("unit-declaring", "呈贡机械厂", "bureau-530114"));
    }

    /** A unit that nobody else knows. */
    public static Workplace anew() {
        return of(Units.unit("unit-" + UUID.randomUUID(), "入库单位", "bureau-530114"));
    }

    private static Workplace of(UUID unit) {
        return new Workplace(
                unit,
                People.individual(),
                People.staff("unit", unit, "enters"),
                People.staff("unit", unit, "approves"),
                People.staff("county", Units.idOf("bureau-530114"), "approves"));
    }

    /** The person's declaration, gone all the way. */
    public Filing admitted(String name) {
        return Filing.begunBy(person, unit)
                .filled(name)
                .submit()
                .approvedBy(approver)
                .admittedBy(officer);
    }
}
