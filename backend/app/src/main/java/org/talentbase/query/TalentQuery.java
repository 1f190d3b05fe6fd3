package org.talentbase.query;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What to look for; everything that is given must fit. In the body, since a name or number has no place in an address.
 *
 * @param text part of a name, its pinyin or its initials
 * @param idNumber the whole number
 * @param category code of {@code category}
 * @param tier code of {@code tier}
 * @param territory GB/T 2260 code; the territories below it are meant too
 * @param engaged true: those who belong to another unit and are engaged within the scope, instead of those who belong to it
 * @param purpose code of {@code purpose}; bureaus must give one
 */
public record TalentQuery(
        @Nullable @Size(max = 50) String text,
        @Nullable @Size(max = 18) String idNumber,
        @Nullable String category,
        @Nullable String tier,
        @Nullable String territory,
        @Nullable Boolean engaged,
        @Nullable String purpose,
        @Nullable String cursor) {}
