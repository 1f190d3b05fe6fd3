package org.talentbase.talent;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * In which category and tier a person was admitted, and why.
 *
 * @param tier null where the programme has no tiers
 * @param clauseId the alternative of the programme that is met
 * @param ground what the reviewer wrote, where the clause asks for it
 */
@Embeddable
public record AdmittedCategory(
        String category,
        @Nullable String tier,
        String programmeId,
        String clauseId,
        @Nullable String ground,
        LocalDate admittedOn) {

    /** What a list shows of all of them: {@code professional:senior}, without a colon where there is no tier; in order. */
    static String[] brief(Collection<AdmittedCategory> categories) {
        return categories.stream()
                .map(one -> brief(one.category(), one.tier()))
                .sorted()
                .toArray(String[]::new);
    }

    public static String brief(String category, @Nullable String tier) {
        return tier == null ? category : category + ":" + tier;
    }
}
