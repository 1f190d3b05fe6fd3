package org.talentbase.facts;

import org.jspecify.annotations.Nullable;

/**
 * Work for another unit without moving over to it (柔性引进). The person belongs to one unit and is counted there; any number of
 * others engage them.
 */
public record Engagement(
        @Asked(type = FieldType.UNIT, required = true) String unit,

        @Asked(type = FieldType.PARTIAL_DATE, required = true)
        String startedOn,

        @Asked(type = FieldType.PARTIAL_DATE, future = true) @Nullable
        String endedOn,

        @Asked(required = true) String work) {}
