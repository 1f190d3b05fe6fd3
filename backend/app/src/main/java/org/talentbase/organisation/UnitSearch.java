package org.talentbase.organisation;

import org.jspecify.annotations.Nullable;

/**
 * Which units; everything that is given must fit.
 *
 * @param text part of the name, of its pinyin or initials, or of the USCC
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

    OrganisationSearch search() {
        OrganisationSearch search = new OrganisationSearch().and("o.kind = 'unit'");
        if (scope != null) {
            search.and(scope.columnOfOrganisation("o") + " = :scope", "scope", scope.value());
        }
        if (state != null) {
            search.and("o.state = :state", "state", state.code());
        }
        if (nature != null) {
            search.and("o.nature = :nature", "nature", nature);
        }
        if (territory != null) {
            String within = OrganisationSearch.literal(Territory.prefix(territory)) + "%";
            search.and("o.territory_code like :within escape '!'", "within", within);
        }
        return search.named(text);
    }

    /** Those that somebody may name as theirs. */
    static UnitSearch toChooseFrom(@Nullable String text, @Nullable String territory) {
        return new UnitSearch(text, territory, null, UnitState.OPEN, null);
    }
}
