package org.talentbase.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Kind;
import org.talentbase.organisation.Organisation;
import org.talentbase.organisation.OrganisationMapper;
import org.talentbase.organisation.Organisations;
import org.talentbase.organisation.Scope;
import org.talentbase.organisation.UnitState;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.Problem;

/** Offices in the caller's reach: found, held, shown with what the caller may do. */
@ApplicationScoped
class Offices {

    private final Organisations organisations;
    private final OrganisationMapper mapper;
    private final OfficeTree tree;
    private final Divisions divisions;
    private final ResponsiblePersons persons;
    private final ResponsibleDues dues;
    private final CurrentUser user;

    Offices(
            Organisations organisations,
            OrganisationMapper mapper,
            OfficeTree tree,
            Divisions divisions,
            ResponsiblePersons persons,
            ResponsibleDues dues,
            CurrentUser user) {
        this.organisations = organisations;
        this.mapper = mapper;
        this.tree = tree;
        this.divisions = divisions;
        this.persons = persons;
        this.dues = dues;
        this.user = user;
    }

    /** @throws Problem 404 for what is out of reach, as for what does not exist or is a unit */
    Organisation reached(UUID id) {
        return organisations
                .findByIdOptional(id)
                .filter(organisation ->
                        organisation.getKind() != Kind.UNIT && Scope.of(user).covers(null, organisation.scopeColumns()))
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
    }

    /**
     * Nobody else changes it or what is within it until this transaction ends.
     *
     * @throws Problem 409 {@code office-closed}
     */
    Organisation hold(String id) {
        return hold(Ids.parse(id));
    }

    Organisation hold(UUID id) {
        Organisation office = reached(id);
        EntityManager entities = organisations.getEntityManager();
        entities.createNativeQuery("select id from organisation where id = ?1 for no key update", UUID.class)
                .setParameter(1, id)
                .getSingleResult();
        entities.refresh(office);
        if (!office.isOpen()) {
            throw Problem.of(OfficeProblem.OFFICE_CLOSED);
        }
        return office;
    }

    /**
     * The same for whoever keeps it.
     *
     * @throws Problem 403 {@code kept-by-itself-and-above}
     */
    Organisation holdToKeep(UUID id) {
        Organisation office = hold(id);
        if (!isKeptBy(Scope.of(user), office)) {
            throw Problem.of(OfficeProblem.KEPT_BY_ITSELF_AND_ABOVE);
        }
        return office;
    }

    /** By itself, and by the bureaus above it: not by the authority above an authority. */
    private static boolean isKeptBy(Scope scope, Organisation office) {
        return scope.isOfBureau() || office.getId().equals(scope.value());
    }

    OfficeDetail detail(Organisation office) {
        Optional<Organisation> authority = Optional.ofNullable(office.getAuthority());
        OfficeTree.Counts counts = tree.counts(office.getId());
        return new OfficeDetail(
                mapper.detail(office),
                office.getState(),
                authority.map(Organisation::getId).orElse(null),
                authority.map(Organisation::getName).orElse(null),
                office.getValidTo(),
                counts.units(),
                counts.subordinates(),
                divisions.of(office.getId()),
                pair(office),
                office.getVersion(),
                permitted(office));
    }

    private ResponsiblePair pair(Organisation office) {
        Map<ResponsibleRole, ResponsiblePerson> now = persons.of(office.getId());
        ResponsibleDue due = dues.of(office.scopeColumns().regionId());
        return new ResponsiblePair(
                shown(now.get(ResponsibleRole.LEADER)),
                shown(now.get(ResponsibleRole.TECHNICAL)),
                ResponsibleState.of(now.size() == ResponsibleRole.values().length, dues.isPast(due)),
                due == null ? null : due.dueOn(),
                ResponsiblePerson.latest(now.values()));
    }

    private static @Nullable ResponsibleShown shown(@Nullable ResponsiblePerson person) {
        return person == null ? null : person.shown();
    }

    private List<OfficeAction> permitted(Organisation office) {
        Scope scope = Scope.of(user);
        List<OfficeAction> may = new ArrayList<>();
        if (office.getState() == UnitState.CLOSED || !isKeptBy(scope, office)) {
            return may;
        }
        may.add(OfficeAction.NAME_PERSONS);
        may.add(OfficeAction.ADD_DIVISION);
        if (scope.isOfBureau()) {
            may.addAll(
                    office.getKind() == Kind.BUREAU
                            ? List.of(OfficeAction.OPEN_SUBORDINATE)
                            : List.of(OfficeAction.RENAME, OfficeAction.CLOSE));
        }
        return may;
    }
}
