package org.talentbase.organisation;

import org.jspecify.annotations.Nullable;

/**
 * Which units; everything that is given must fit.
 *
 * @param text part of the name or its pinyin, beginning of its initials or USCC
 * @param territory code of the territory in which they lie, or of one around it
 * @param nature code of {@code unit_nature}
 * @param scope of whoever asks; null where anybody may
 */
public record UnitSearch(
        @Nullable String text,
        @Nullable String territory,
        @Nullable String nature,
        @Nullable UnitState state,
        @Nullable Scope scope) {

    /** Those that somebody may name as theirs. */
    static UnitSearch toChooseFrom(@Nullable String text, @Nullable String territory) {
        return new UnitSearch(text, territory, null, UnitState.OPEN, null);
    }
}
