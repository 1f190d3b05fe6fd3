package org.talentbase.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Organisation;
import org.talentbase.organisation.Organisations;
import org.talentbase.organisation.Scope;
import org.talentbase.platform.audit.Audit;
import org.talentbase.platform.audit.AuditEntry;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.web.ETags;
import org.talentbase.platform.web.Fault;
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.Problem;

/** How those who answer for an office are named, and until when. */
@ApplicationScoped
class ResponsibleRegister {

    private final Offices offices;
    private final Organisations organisations;
    private final ResponsiblePersons persons;
    private final ResponsibleDues dues;
    private final ResponsibleCheck check;
    private final Audit audit;
    private final CurrentUser user;
    private final Clock clock;

    ResponsibleRegister(
            Offices offices,
            Organisations organisations,
            ResponsiblePersons persons,
            ResponsibleDues dues,
            ResponsibleCheck check,
            Audit audit,
            CurrentUser user,
            Clock clock) {
        this.offices = offices;
        this.organisations = organisations;
        this.persons = persons;
        this.dues = dues;
        this.check = check;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    OfficeDetail name(String id, @Nullable String ifMatch, ResponsibleChange change) {
        Organisation office = offices.holdToKeep(Ids.parse(id));
        Map<ResponsibleRole, ResponsiblePerson> now = persons.of(office.getId());
        int version = ResponsiblePerson.latest(now.values());
        ETags.require(ifMatch, version);
        Map<ResponsibleRole, ResponsiblePerson.Written> named = checked(change, now);
        ResponsiblePerson.Act act =
                new ResponsiblePerson.Act(OffsetDateTime.now(clock), user.accountId(), user.organisationId());
        named.forEach((role, written) ->
                persons.persist(new ResponsiblePerson(office.getId(), role, version + 1, written, act)));
        persons.flush();
        audit.record(AuditEntry.changed(
                "name",
                "responsible-person",
                office.getId(),
                named.keySet().stream().map(ResponsibleRole::code).toList()));
        return offices.detail(office);
    }

    private Map<ResponsibleRole, ResponsiblePerson.Written> checked(
            ResponsibleChange change, Map<ResponsibleRole, ResponsiblePerson> now) {
        if (change.leader() == null && change.technical() == null) {
            throw Problem.of(OfficeProblem.NOBODY_NAMED);
        }
        List<Fault> faults = new ArrayList<>();
        Map<ResponsibleRole, ResponsiblePerson.Written> named = new EnumMap<>(ResponsibleRole.class);
        for (ResponsibleRole role : ResponsibleRole.values()) {
            ResponsibleNaming naming = role == ResponsibleRole.LEADER ? change.leader() : change.technical();
            if (naming != null) {
                check.check(naming, "/" + role.code(), now.get(role), faults)
                        .ifPresent(written -> named.put(role, written));
            }
        }
        Texts.refuse(faults);
        return named;
    }

    /** The day of the region that the caller's office is of. */
    DueShown due() {
        return shown(dues.of(own().scopeColumns().regionId()));
    }

    /** Whom the caller acts for. */
    private Organisation own() {
        return Optional.ofNullable(user.organisationId())
                .flatMap(organisations::findByIdOptional)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
    }

    /** @throws Problem 422 {@code due-is-past} for another day than the one that stands, if it is over */
    DueShown set(@Nullable String ifMatch, DueChange change) {
        Organisation bureau = own();
        if (!bureau.getId().equals(Scope.of(user).value())) {
            // Their role is not that of whom they act for.
            throw Problem.of(PlatformProblem.FORBIDDEN);
        }
        @Nullable ResponsibleDue known = dues.hold(bureau.getId());
        ETags.require(ifMatch, known == null ? 0 : known.version());
        boolean stands = known != null && known.dueOn().equals(change.dueOn());
        if (!stands && change.dueOn().isBefore(dues.today())) {
            throw Problem.at("/dueOn", OfficeProblem.DUE_IS_PAST);
        }
        ResponsibleDue due = known == null ? new ResponsibleDue(bureau.getId()) : known;
        due.write(change);
        write(due);
        audit.record(AuditEntry.changed("set-due", "responsible-person", bureau.getId(), List.of("due")));
        return shown(due);
    }

    /** Two who set the first day at once: the second has not seen it. */
    private void write(ResponsibleDue due) {
        try {
            dues.persistAndFlush(due);
        } catch (ConstraintViolationException taken) {
            throw Problem.of(PlatformProblem.CHANGED_MEANWHILE);
        }
    }

    private DueShown shown(@Nullable ResponsibleDue due) {
        List<OfficeAction> may = user.organisationId() != null
                        && user.organisationId().equals(own().scopeColumns().regionId())
                ? List.of(OfficeAction.SET_DUE)
                : List.of();
        return due == null
                ? new DueShown(null, false, null, 0, may)
                : new DueShown(due.dueOn(), dues.isPast(due), due.note(), due.version(), may);
    }
}
