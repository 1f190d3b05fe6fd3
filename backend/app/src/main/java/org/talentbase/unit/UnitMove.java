package org.talentbase.unit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.web.Legible;

/**
 * Where a unit stands from now on, whole: what is null it has no more.
 *
 * @param territoryCode GB/T 2260, in which it lies
 * @param reportsToId the bureau that it reports to; null for the one of its territory, another where it reports past a level
 * @param authorityId the nearest authority of its sector
 * @param departmentId the department that supervises it
 * @param reason stays in its history
 */
public record UnitMove(
        @Legible(max = 6, required = true) @Schema(minLength = 1, maxLength = 6)
        String territoryCode,

        @Nullable UUID reportsToId,
        @Nullable UUID authorityId,
        @Nullable UUID departmentId,

        @Legible(max = 500, required = true) @Schema(minLength = 1, maxLength = 500)
        String reason) {

    Unit.Wanted place() {
        return new Unit.Wanted(territoryCode, reportsToId, authorityId, departmentId);
    }
}
