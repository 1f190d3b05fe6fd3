package org.talentbase.unit;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a unit once.
 *
 * @param version that came of it
 * @param actor the officer's name
 * @param office whom they acted for
 * @param changes what is otherwise since; empty where it was opened
 */
public record UnitHistoryEntry(
        int version,
        UnitAction action,
        OffsetDateTime at,
        String actor,
        @Nullable String office,
        @Nullable String reason,
        List<Change> changes) {

    /**
     * One value before and after, as text; a phone as its mask.
     *
     * @param field as the contract calls it
     */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {}
}
