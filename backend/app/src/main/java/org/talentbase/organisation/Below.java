package org.talentbase.organisation;

import io.quarkus.panache.common.Parameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.security.CurrentUser;

/**
 * For whom somebody may give accounts: their own office, the offices that report to it, and every unit on its line. A unit: itself.
 *
 * @param scope its value is the giver's organisation, or nothing where role and organisation do not agree
 */
public record Below(Scope scope) {

    public static Below of(CurrentUser user) {
        return new Below(Scope.of(user));
    }

    public boolean holds(Organisation organisation) {
        UUID above = organisation.getReportsTo() == null
                ? null
                : organisation.getReportsTo().getId();
        UUID own = scope.value();
        return organisation.getId().equals(own)
                || scope.isOfBureau()
                        && (own.equals(above)
                                || organisation.getKind() == Kind.UNIT
                                        && scope.covers(null, organisation.scopeColumns()));
    }

    /** The same in HQL, for organisations called {@code o}; {@link #bind} its values. */
    public String hql() {
        @Nullable
        String column = switch (scope.column()) {
            case COUNTY -> "countyId";
            case LEAGUE -> "leagueId";
            case REGION -> "regionId";
            default -> null;
        };
        return column == null
                ? "o.id = :own"
                : "(o.id = :own or o.reportsTo.id = :own or o.kind = :unit and o." + column + " = :own)";
    }

    /** The same in SQL. */
    OrganisationSearch search() {
        @Nullable
        String column = switch (scope.column()) {
            case COUNTY -> "county_id";
            case LEAGUE -> "league_id";
            case REGION -> "region_id";
            default -> null;
        };
        return new OrganisationSearch()
                .and(
                        column == null
                                ? "o.id = :own"
                                : "(o.id = :own or o.reports_to = :own or o.kind = 'unit' and o." + column + " = :own)",
                        "own",
                        scope.value());
    }

    public Parameters bind(Parameters parameters) {
        parameters.and("own", scope.value());
        return scope.isOfBureau() ? parameters.and("unit", Kind.UNIT) : parameters;
    }
}
