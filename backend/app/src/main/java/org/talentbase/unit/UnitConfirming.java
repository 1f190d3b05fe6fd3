package org.talentbase.unit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit that has applied shall stand, in the territory that it named.
 *
 * @param reportsToId the bureau that it reports to; null for the one of its territory
 * @param authorityId the nearest authority of its sector
 * @param departmentId the department that supervises it
 */
public record UnitConfirming(
        @Nullable UUID reportsToId,
        @Nullable UUID authorityId,
        @Nullable UUID departmentId) {}
