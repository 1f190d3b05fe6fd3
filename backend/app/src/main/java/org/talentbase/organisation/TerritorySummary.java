package org.talentbase.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A territory to choose from.
 *
 * @param code six digits of GB/T 2260
 * @param fullName with the names of those around it: 吉林省长春市朝阳区
 * @param formerName another name that the same code bore before
 * @param parentCode the territory around it; null for a region
 * @param around those around it, the outermost first
 * @param divided whether there are others within it among those that were asked for
 * @param validTo first day on which it was no more, where that is known
 * @param lastListed of an abolished one, the day of the last edition that lists it, where a dated one does
 * @param successors what followed an abolished one, as far as that is known
 */
public record TerritorySummary(
        String code,
        String name,
        String fullName,
        @Nullable String formerName,
        Level level,
        @Nullable String parentCode,
        List<TerritoryName> around,
        boolean divided,
        boolean abolished,
        @Nullable LocalDate validTo,
        @Nullable LocalDate lastListed,
        List<TerritoryName> successors) {}
