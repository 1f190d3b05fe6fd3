package org.talentbase.unit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.web.Legible;

/**
 * A new unit: what it says of itself, and where it stands.
 *
 * @param territoryCode GB/T 2260, in which it lies
 * @param reportsToId the bureau that it reports to; null for the one of its territory, another where it reports past a level
 * @param authorityId the nearest authority of its sector
 * @param departmentId the department that supervises it
 */
public record UnitOpening(
        @Valid @NotNull UnitChange unit,

        @Legible(max = 6, required = true) @Schema(minLength = 1, maxLength = 6)
        String territoryCode,

        @Nullable UUID reportsToId,
        @Nullable UUID authorityId,
        @Nullable UUID departmentId) {

    Unit.Wanted place() {
        return new Unit.Wanted(territoryCode, reportsToId, authorityId, departmentId);
    }
}
