package org.talentbase.organisation;

import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.web.Cursor;
import org.talentbase.platform.web.Problem;

/** Bureaus and units. */
@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, UUID> {

    static final String GOVERNED = "select territory_code from organisation where kind = 'bureau' and valid_to is null";

    private final AgroalDataSource dataSource;

    Organisations(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The unit that somebody named as theirs.
     *
     * @throws Problem 422 {@code unknown-unit} when there is none, it is a bureau, or it is not open
     */
    public Organisation unit(UUID id) {
        return find("id = ?1 and kind = ?2 and state = ?3", id, Kind.UNIT, UnitState.OPEN)
                .firstResultOptional()
                .orElseThrow(() -> Problem.of(OrganisationProblem.UNKNOWN_UNIT));
    }

    /** Those of the ids that somebody can name as a unit. */
    public Set<UUID> openUnits(Set<UUID> ids) {
        return list("id in ?1 and kind = ?2 and state = ?3", ids, Kind.UNIT, UnitState.OPEN).stream()
                .map(Organisation::getId)
                .collect(Collectors.toSet());
    }

    /** Names by id. Plain JDBC: a list as a parameter would be made into a new statement at each call. */
    public Map<UUID, String> names(Set<UUID> ids) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select id, name from organisation where id = any(?)")) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet row = select.executeQuery()) {
                Map<UUID, String> names = new HashMap<>();
                while (row.next()) {
                    names.put(row.getObject(1, UUID.class), row.getString(2));
                }
                return names;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The organisations cannot be read", failed);
        }
    }

    /** Codes of the territories that have a bureau. Plain SQL: the index is of bureaus alone, and a parameter would hide that. */
    Set<String> governed() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(GOVERNED);
                ResultSet row = select.executeQuery()) {
            Set<String> codes = new HashSet<>();
            while (row.next()) {
                codes.add(row.getString(1));
            }
            return codes;
        } catch (SQLException failed) {
            throw new IllegalStateException("The bureaus cannot be read", failed);
        }
    }

    public Optional<Organisation> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** Those that are open and of which the caller may give accounts, by what is typed, in the order of their codes. */
    List<Organisation> below(Below below, @Nullable String text, @Nullable Cursor after, int limit) {
        return below.search().and("o.valid_to is null").named(text).page(getEntityManager(), after, limit);
    }

    /** The bureau of a territory. */
    public Optional<Organisation> bureauOf(String territory) {
        return find("territoryCode = ?1 and kind = ?2", territory, Kind.BUREAU).firstResultOptional();
    }

    /** The bureaus of a line, itself a bureau's, from the inside out. */
    public List<Organisation> bureausOf(ScopeColumns line) {
        return Stream.of(line.countyId(), line.leagueId(), line.regionId())
                .filter(Objects::nonNull)
                .map(this::findById)
                .toList();
    }

    /** Open authorities of the sectors of these bureaus' territories, and departments of their region, in the order of their names. */
    public List<Organisation> beside(Kind kind, ScopeColumns line) {
        return list(
                "kind = :kind and validTo is null and (level = :county and countyId = :countyId or level = :league and leagueId = :leagueId"
                        + " or level = :regional and regionId = :region or kind = :department and regionId = :region)"
                        + " order by level, name, id",
                Parameters.with("kind", kind)
                        .and("department", Kind.DEPARTMENT)
                        .and("county", Level.COUNTY)
                        .and("countyId", line.countyId())
                        .and("league", Level.LEAGUE)
                        .and("leagueId", line.leagueId())
                        .and("regional", Level.REGIONAL)
                        .and("region", line.regionId()));
    }

    /** Units in the order of their codes. */
    public List<Organisation> findUnits(UnitSearch search, @Nullable Cursor after, int limit) {
        return search.search().page(getEntityManager(), after, limit);
    }
}
