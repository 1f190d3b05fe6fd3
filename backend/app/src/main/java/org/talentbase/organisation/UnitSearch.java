package org.talentbase.organisation;

import io.quarkus.panache.common.Parameters;
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

    /** What must hold of a unit called {@code o}, after other conditions; binds its values. */
    String hql(Parameters parameters) {
        StringBuilder conditions = new StringBuilder();
        if (scope != null) {
            conditions.append(" and ").append(scope.hqlOfOrganisation("o"));
            parameters.and("scope", scope.value());
        }
        if (state != null) {
            conditions.append(" and o.state = :state");
            parameters.and("state", state);
        }
        if (nature != null) {
            conditions.append(" and o.nature = :nature");
            parameters.and("nature", nature);
        }
        if (territory != null) {
            conditions.append(" and o.territoryCode like :within escape '!'");
            parameters.and("within", NameSearch.literal(Territory.prefix(territory)) + "%");
        }
        if (text != null) {
            conditions.append(" and ").append(NameSearch.CONDITION);
            NameSearch.bind(text, parameters);
        }
        return conditions.toString();
    }

    /** Those that somebody may name as theirs. */
    static UnitSearch toChooseFrom(@Nullable String text, @Nullable String territory) {
        return new UnitSearch(text, territory, null, UnitState.OPEN, null);
    }
}
