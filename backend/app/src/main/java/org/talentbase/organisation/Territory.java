package org.talentbase.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division of GB/T 2260. Data of the migrations, never changed by the application.
 *
 * @param code six digits
 * @param formerName another name that the same code bore before
 * @param parentCode the territory around it; null for a region
 * @param heading a line of the standard that is no territory (市辖区), with whose code ID numbers may begin
 * @param validFrom null where the sources do not say
 * @param validTo first day on which it was no more; null where there is none, or the sources do not say
 * @param lastListed of an abolished one, the day of the last edition that lists it, where a dated one does
 */
public record Territory(
        String code,
        String name,
        @Nullable String formerName,
        Level level,
        @Nullable String parentCode,
        String pinyin,
        String initials,
        boolean heading,
        boolean abolished,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate lastListed) {

    /** Of an abolished one whose end nobody knows it is true only as long as an edition listed it. */
    public boolean isInForceOn(LocalDate day) {
        if (heading || (validFrom != null && day.isBefore(validFrom))) {
            return false;
        }
        if (!abolished) {
            return true;
        }
        return validTo != null ? day.isBefore(validTo) : lastListed != null && !day.isAfter(lastListed);
    }

    /** What the codes of a territory and of all within it begin with: GB/T 2260 fills up with zeros, two digits a level. */
    static String prefix(String code) {
        return code.replaceFirst("(00)+$", "");
    }
}
