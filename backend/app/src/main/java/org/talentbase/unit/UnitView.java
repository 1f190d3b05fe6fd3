package org.talentbase.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.talentbase.organisation.Kind;
import org.talentbase.organisation.Organisation;
import org.talentbase.organisation.OrganisationMapper;
import org.talentbase.organisation.Organisations;
import org.talentbase.organisation.Scope;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.security.Roles;
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.Problem;

/** What the register shows of a unit, and what the reader may do. */
@ApplicationScoped
class UnitView {

    private static final Set<String> KEEPERS = Set.of(Roles.COUNTY, Roles.LEAGUE, Roles.REGIONAL);

    private final Organisations organisations;
    private final OrganisationMapper mapper;
    private final Units units;
    private final CurrentUser user;

    UnitView(Organisations organisations, OrganisationMapper mapper, Units units, CurrentUser user) {
        this.organisations = organisations;
        this.mapper = mapper;
        this.units = units;
        this.user = user;
    }

    /** @throws Problem 404 for what is out of reach, as for what does not exist or is no unit */
    Organisation reached(String id) {
        return organisations
                .findByIdOptional(Ids.parse(id))
                .filter(organisation ->
                        organisation.getKind() == Kind.UNIT && Scope.of(user).covers(null, organisation.scopeColumns()))
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
    }

    UnitDetail of(Unit unit) {
        Organisation row = organisations.findById(unit.id());
        // Read before it was changed in this transaction, or not at all.
        organisations.getEntityManager().refresh(row);
        Optional<UnitContact> contact = units.contact(unit.id());
        Optional<Organisation> authority = Optional.ofNullable(row.getAuthority());
        Optional<Organisation> department = Optional.ofNullable(row.getDepartment());
        return new UnitDetail(
                mapper.detail(row),
                unit.state(),
                unit.isForPeopleWithoutUnit(),
                unit.address(),
                unit.headcount(),
                contact.map(UnitContact::name).orElse(null),
                contact.map(one -> one.phone().mask()).orElse(null),
                authority.map(Organisation::getId).orElse(null),
                authority.map(Organisation::getName).orElse(null),
                department.map(Organisation::getId).orElse(null),
                department.map(Organisation::getName).orElse(null),
                unit.validFrom(),
                unit.validTo(),
                unit.version(),
                permitted(unit));
    }

    UnitDetail read(String id) {
        UUID reached = reached(id).getId();
        return of(Objects.requireNonNull(units.findById(reached)));
    }

    private List<UnitAction> permitted(Unit unit) {
        boolean keeps = KEEPERS.contains(user.role()) && !Scope.of(user).besideTheTerritory();
        return keeps ? UnitAction.possibleIn(unit.state()) : List.of();
    }
}
