package org.talentbase.unit;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application in a list.
 *
 * @param bureau the name of the bureau that answers it
 * @param reason why it was refused
 * @param unitId of the unit that was opened for it
 */
public record UnitApplicationSummary(
        UUID id,
        String name,
        String uscc,
        String territoryName,
        String bureau,
        UnitApplicationState state,
        OffsetDateTime appliedAt,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String reason,
        @Nullable UUID unitId) {}
