package org.talentbase.vocabulary;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a code table.
 *
 * @param parent code of the entry above, as the standard nests them
 * @param selectable false for a mere heading, such as a series of professional titles
 * @param attributes what else the standard says: {@code rank} of a title, {@code order} of a skill level
 * @param validTo first day on which it is no longer used
 * @param replacedBy code that took its place
 */
public record CodeEntry(
        String code,
        String name,
        @Nullable String shortName,
        @Nullable String nameEn,
        @Nullable String parent,
        boolean selectable,
        Map<String, String> attributes,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String replacedBy) {

    boolean isValidOn(LocalDate date) {
        return selectable
                && (validFrom == null || !date.isBefore(validFrom))
                && (validTo == null || date.isBefore(validTo));
    }
}
