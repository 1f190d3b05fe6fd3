package org.talentbase.declaration;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list.
 *
 * @param personName null while the draft has no name yet
 * @param claimedBy account of the reviewer who holds it; null when nobody does, or the claim has lapsed
 */
public record DeclarationSummary(
        UUID id,
        @Nullable String personName,
        String unitName,
        State state,
        @Nullable Step step,
        boolean enteredByUnit,
        @Nullable UUID claimedBy,
        @Nullable OffsetDateTime submittedAt,
        OffsetDateTime updatedAt) {}
