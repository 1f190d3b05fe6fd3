package org.talentbase.organisation;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.security.Roles;
import org.talentbase.platform.security.Seat;

/**
 * How far a caller reaches, as one comparison of one column: the same behind a list, its count, a cross-tab and a detail, so
 * that they cannot disagree. It always has exactly one value to bind, also when nothing is in reach.
 *
 * @param column what is compared
 * @param value what it must be equal to
 */
public record Scope(Column column, UUID value) {

    /** No row belongs to this id, so a scope that has it as its value holds nothing. */
    private static final UUID NOTHING = new UUID(0, 0);

    /** The columns that a scoped row carries. */
    public enum Column {
        ACCOUNT("account_id", "accountId"),
        UNIT("unit_id", "scope.unitId"),
        COUNTY("county_id", "scope.countyId"),
        LEAGUE("league_id", "scope.leagueId"),
        REGION("region_id", "scope.regionId"),
        COUNTY_AUTHORITY("county_authority_id", "scope.countyAuthorityId"),
        LEAGUE_AUTHORITY("league_authority_id", "scope.leagueAuthorityId"),
        REGION_AUTHORITY("region_authority_id", "scope.regionAuthorityId"),
        DEPARTMENT("department_id", "scope.departmentId");

        private final String sqlName;
        private final String attribute;

        Column(String sqlName, String attribute) {
            this.sqlName = sqlName;
            this.attribute = attribute;
        }
    }

    /**
     * An individual reaches what is their own, staff what belongs to their organisation, everybody else nothing: also whoever
     * has another role than their organisation gives.
     */
    public static Scope of(CurrentUser user) {
        Seat seat = user.seat();
        if (seat == null) {
            return reaching(Column.ACCOUNT, user.role().equals(Roles.INDIVIDUAL) ? user.accountId() : null);
        }
        return reaching(column(seat), user.role().equals(seat.role()) ? seat.organisationId() : null);
    }

    private static Column column(Seat seat) {
        return switch (seat.kind()) {
            case "bureau" ->
                switch (seat.role()) {
                    case Roles.COUNTY -> Column.COUNTY;
                    case Roles.LEAGUE -> Column.LEAGUE;
                    default -> Column.REGION;
                };
            case "authority" ->
                switch (seat.role()) {
                    case Roles.COUNTY -> Column.COUNTY_AUTHORITY;
                    case Roles.LEAGUE -> Column.LEAGUE_AUTHORITY;
                    default -> Column.REGION_AUTHORITY;
                };
            case "department" -> Column.DEPARTMENT;
            default -> Column.UNIT;
        };
    }

    /** Along a sector or a department, and not the territory's own line. */
    public boolean besideTheTerritory() {
        return switch (column) {
            case COUNTY_AUTHORITY, LEAGUE_AUTHORITY, REGION_AUTHORITY, DEPARTMENT -> true;
            case ACCOUNT, UNIT, COUNTY, LEAGUE, REGION -> false;
        };
    }

    /** A whole territory: that of a county, a league or the region. */
    public boolean isOfBureau() {
        return switch (column) {
            case COUNTY, LEAGUE, REGION -> true;
            case ACCOUNT, UNIT, COUNTY_AUTHORITY, LEAGUE_AUTHORITY, REGION_AUTHORITY, DEPARTMENT -> false;
        };
    }

    /** {@code t.county_id = ?}, for SQL; bind {@link #value()}. */
    public String sql(String alias) {
        return alias + "." + column.sqlName + " = ?";
    }

    /** By whom a name is looked up: who reaches this scope, or for a unit the bureau that it reports to; bind {@link #value()}. */
    public String lookedUpBySql() {
        return column == Column.UNIT
                ? "(select coalesce(o.county_id, o.league_id, o.region_id) from organisation o where o.id = ?)"
                : "?";
    }

    /**
     * The same for a row that says who engages somebody, as long as they do; nobody is engaged by a person. Bind {@link #value()}.
     */
    public String engagingSql(String alias) {
        return column == Column.ACCOUNT ? "? is null" : sql(alias) + " and engaged_until(" + alias + ".ended_on)";
    }

    /** {@code t.scope.countyId = :scope}, for HQL on an entity that embeds {@link ScopeColumns}; bind {@link #value()}. */
    public String hql(String alias) {
        return alias + "." + column.attribute + " = :scope";
    }

    /** {@code o.countyId = :scope}, for HQL on an organisation, that is itself one of its lines. */
    public String hqlOfOrganisation(String alias) {
        return alias + "." + (column == Column.UNIT ? "id" : column.attribute.replace("scope.", "")) + " = :scope";
    }

    /** {@code o.county_id}, for SQL on an organisation, that is itself one of its lines; to be equal to {@link #value()}. */
    public String columnOfOrganisation(String alias) {
        return alias + "." + (column == Column.UNIT ? "id" : column.sqlName);
    }

    /**
     * The same comparison for a row already in memory.
     *
     * @param accountId of the person whose row it is, null when it is nobody's or has no account
     */
    public boolean covers(@Nullable UUID accountId, ScopeColumns row) {
        @Nullable
        UUID actual = switch (column) {
            case ACCOUNT -> accountId;
            case UNIT -> row.unitId();
            case COUNTY -> row.countyId();
            case LEAGUE -> row.leagueId();
            case REGION -> row.regionId();
            case COUNTY_AUTHORITY -> row.countyAuthorityId();
            case LEAGUE_AUTHORITY -> row.leagueAuthorityId();
            case REGION_AUTHORITY -> row.regionAuthorityId();
            case DEPARTMENT -> row.departmentId();
        };
        return value.equals(actual);
    }

    private static Scope reaching(Column column, @Nullable UUID value) {
        return new Scope(column, Objects.requireNonNullElse(value, NOTHING));
    }
}
