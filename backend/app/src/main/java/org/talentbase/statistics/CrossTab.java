package org.talentbase.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Admitted people by category, tier, territory and education. A person in two categories counts in each of them. */
public record CrossTab(List<Cell> cells) {

    /**
     * @param tier null where the programme has no tiers
     * @param education the highest, GB/T 4658; null for none
     */
    public record Cell(
            String category,
            @Nullable String tier,
            String territoryCode,
            String territoryName,
            @Nullable String education,
            long count) {}
}
