package org.talentbase.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Kind;
import org.talentbase.organisation.Organisation;
import org.talentbase.organisation.Organisations;
import org.talentbase.organisation.Scope;
import org.talentbase.organisation.ScopeColumns;
import org.talentbase.organisation.Territories;
import org.talentbase.platform.web.Fault;
import org.talentbase.platform.web.Problem;

/** Where a unit may stand: its territory, the bureau it reports to, the authority of its sector, the department above it. */
@ApplicationScoped
class UnitPlaces {

    private final Organisations organisations;
    private final Territories territories;

    UnitPlaces(Organisations organisations, Territories territories) {
        this.organisations = organisations;
        this.territories = territories;
    }

    /**
     * @param scope of whoever opens or moves it: the bureau must be in it
     * @throws Problem 422 with all that is wrong
     */
    Unit.Place check(Unit.Wanted wanted, Scope scope) {
        List<Fault> faults = new ArrayList<>();
        Optional<Organisation> local = organisations.bureauOf(wanted.territoryCode());
        if (local.isEmpty()) {
            throw Problem.at("/territoryCode", UnitProblem.UNKNOWN_TERRITORY);
        }
        Organisation bureau = wanted.reportsTo() == null
                ? local.get()
                : organisations.findByIdOptional(wanted.reportsTo()).orElse(null);
        if (bureau == null || !isOnTheLine(bureau, local.get()) || !scope.covers(null, bureau.scopeColumns())) {
            throw Problem.at(
                    wanted.reportsTo() == null ? "/territoryCode" : "/reportsToId", UnitProblem.UNKNOWN_BUREAU);
        }
        if (!isAuthorityOf(wanted.authorityId(), bureau.scopeColumns())) {
            faults.add(Fault.at("/authorityId", UnitProblem.UNKNOWN_AUTHORITY));
        }
        if (!isDepartmentOf(wanted.departmentId(), bureau.scopeColumns())) {
            faults.add(Fault.at("/departmentId", UnitProblem.UNKNOWN_DEPARTMENT));
        }
        if (!faults.isEmpty()) {
            throw Problem.of(faults);
        }
        return new Unit.Place(wanted.territoryCode(), bureau.getId(), wanted.authorityId(), wanted.departmentId());
    }

    /** What of a place is written in the history: names, since those of today are not those of then. */
    Map<String, @Nullable Object> named(Unit.Place place) {
        Map<String, @Nullable Object> names = new LinkedHashMap<>();
        names.put(
                "territory",
                territories
                        .find(place.territoryCode())
                        .map(territories::fullName)
                        .orElse(null));
        names.put("reportsToId", nameOf(place.reportsTo()));
        names.put("authorityId", nameOf(place.authorityId()));
        names.put("departmentId", nameOf(place.departmentId()));
        return names;
    }

    private @Nullable String nameOf(@Nullable UUID organisation) {
        return organisation == null
                ? null
                : organisations.findById(organisation).getName();
    }

    /** @throws Problem 422 where there is no such territory, or none of its bureaus is in the scope */
    UnitLines of(String territory, Scope scope) {
        ScopeColumns line = organisations
                .bureauOf(territory)
                .orElseThrow(() -> Problem.at("/territory", UnitProblem.UNKNOWN_TERRITORY))
                .scopeColumns();
        List<UnitLine> bureaus = organisations.bureausOf(line).stream()
                .filter(bureau -> scope.covers(null, bureau.scopeColumns()))
                .map(UnitPlaces::line)
                .toList();
        if (bureaus.isEmpty()) {
            throw Problem.at("/territory", UnitProblem.UNKNOWN_BUREAU);
        }
        return new UnitLines(bureaus, beside(Kind.AUTHORITY, line), beside(Kind.DEPARTMENT, line));
    }

    private List<UnitLine> beside(Kind kind, ScopeColumns line) {
        return organisations.beside(kind, line).stream().map(UnitPlaces::line).toList();
    }

    private static UnitLine line(Organisation organisation) {
        return new UnitLine(organisation.getId(), organisation.getName(), organisation.getLevel());
    }

    /** The bureau of the territory, or one above it: past a level. */
    private static boolean isOnTheLine(Organisation bureau, Organisation local) {
        ScopeColumns line = local.scopeColumns();
        UUID id = bureau.getId();
        return bureau.getKind() == Kind.BUREAU
                && (id.equals(line.countyId()) || id.equals(line.leagueId()) || id.equals(line.regionId()));
    }

    /** It answers only for units that have the same bureau as it has, at its level. */
    private boolean isAuthorityOf(@Nullable UUID id, ScopeColumns line) {
        if (id == null) {
            return true;
        }
        Organisation authority = organisations.findByIdOptional(id).orElse(null);
        if (authority == null
                || authority.getKind() != Kind.AUTHORITY
                || !authority.isOpen()
                || authority.getLevel() == null) {
            return false;
        }
        ScopeColumns own = authority.scopeColumns();
        return switch (authority.getLevel()) {
            case COUNTY -> own.countyId() != null && own.countyId().equals(line.countyId());
            case LEAGUE -> own.leagueId() != null && own.leagueId().equals(line.leagueId());
            case REGIONAL -> own.regionId() != null && own.regionId().equals(line.regionId());
        };
    }

    /** Wherever the unit lies within the region. */
    private boolean isDepartmentOf(@Nullable UUID id, ScopeColumns line) {
        return id == null
                || organisations
                        .findByIdOptional(id)
                        .filter(department -> department.getKind() == Kind.DEPARTMENT && department.isOpen())
                        .filter(department -> line.regionId() != null
                                && line.regionId()
                                        .equals(department.scopeColumns().regionId()))
                        .isPresent();
    }
}
