package org.talentbase.organisation;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.security.CurrentUser;

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
        REGION("region_id", "scope.regionId");

        private final String sqlName;
        private final String attribute;

        Column(String sqlName, String attribute) {
            this.sqlName = sqlName;
            this.attribute = attribute;
        }
    }

    /** An individual reaches what is their own, staff what belongs to their organisation, everybody else nothing. */
    public static Scope of(CurrentUser user) {
        return switch (user.role()) {
            case "individual" -> reaching(Column.ACCOUNT, user.accountId());
            case "unit" -> reaching(Column.UNIT, user.organisationId());
            case "county" -> reaching(Column.COUNTY, user.organisationId());
            case "league" -> reaching(Column.LEAGUE, user.organisationId());
            case "regional" -> reaching(Column.REGION, user.organisationId());
            default -> reaching(Column.UNIT, null);
        };
    }

    /** {@code t.county_id = ?}, for SQL; bind {@link #value()}. */
    public String sql(String alias) {
        return alias + "." + column.sqlName + " = ?";
    }

    /** The bureau that reaches all of this scope: itself, or the one that a unit reports to; bind {@link #value()}. */
    public String bureauSql() {
        return column == Column.UNIT
                ? "(select coalesce(o.county_id, o.league_id, o.region_id) from organisation o where o.id = ?)"
                : "?";
    }

    /** {@code t.scope.countyId = :scope}, for HQL on an entity that embeds {@link ScopeColumns}; bind {@link #value()}. */
    public String hql(String alias) {
        return alias + "." + column.attribute + " = :scope";
    }

    /** Says it to the transaction, for the policies of the tables; bind {@link #value()} as text. */
    String telling() {
        return "select set_config('talentbase." + column.sqlName + "', ?, true)";
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
        };
        return value.equals(actual);
    }

    private static Scope reaching(Column column, @Nullable UUID value) {
        return new Scope(column, Objects.requireNonNullElse(value, NOTHING));
    }
}
