package org.talentbase.query;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a search result. */
public record TalentSummary(
        UUID id,
        String name,
        String idNumberMask,
        String sex,
        int birthYear,
        String unitName,
        String territoryName,
        OffsetDateTime admittedAt,
        List<CategoryTier> categories) {

    /** @param tier null where the programme has no tiers */
    public record CategoryTier(String category, @Nullable String tier) {

        /** As a talent keeps it: the tier behind a colon. */
        static CategoryTier of(String brief) {
            int colon = brief.indexOf(':');
            return colon < 0
                    ? new CategoryTier(brief, null)
                    : new CategoryTier(brief.substring(0, colon), brief.substring(colon + 1));
        }
    }
}
