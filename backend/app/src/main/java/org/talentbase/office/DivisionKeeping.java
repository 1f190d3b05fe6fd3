package org.talentbase.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Organisation;
import org.talentbase.platform.audit.Audit;
import org.talentbase.platform.audit.AuditEntry;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.platform.web.ETags;
import org.talentbase.platform.web.Fault;
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.Problem;

/** How divisions are added, changed and closed: with their office held, so that one at a time changes what is within it. */
@ApplicationScoped
class DivisionKeeping {

    private static final Set<String> DUTIES = Set.of("planning", "building");

    private final Divisions divisions;
    private final Offices offices;
    private final Audit audit;
    private final Clock clock;

    DivisionKeeping(Divisions divisions, Offices offices, Audit audit, Clock clock) {
        this.divisions = divisions;
        this.offices = offices;
        this.audit = audit;
        this.clock = clock;
    }

    OfficeDetail add(String office, DivisionChange change) {
        Organisation holding = offices.holdToKeep(Ids.parse(office));
        check(change);
        Division division = new Division(holding.getId(), change, LocalDate.now(clock));
        divisions.persist(division);
        return done("add", division, holding);
    }

    OfficeDetail change(String id, @Nullable String ifMatch, DivisionChange change) {
        Division division = find(id);
        Organisation holding = hold(division, ifMatch);
        check(change);
        division.write(change);
        division.changed();
        return done("change", division, holding);
    }

    OfficeDetail close(String id, @Nullable String ifMatch) {
        Division division = find(id);
        Organisation holding = hold(division, ifMatch);
        division.close(LocalDate.now(clock));
        division.changed();
        return done("close", division, holding);
    }

    /** Whether its office is in reach is asked as that is held; what is not there is answered like what is out of reach. */
    private Division find(String id) {
        UUID parsed = Ids.parse(id);
        return divisions.findByIdOptional(parsed).orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
    }

    private Organisation hold(Division division, @Nullable String ifMatch) {
        Organisation holding = offices.holdToKeep(division.organisationId());
        divisions.getEntityManager().refresh(division);
        if (!division.isOpen()) {
            throw Problem.of(OfficeProblem.DIVISION_CLOSED);
        }
        ETags.require(ifMatch, division.version());
        return holding;
    }

    private static void check(DivisionChange change) {
        List<Fault> faults = new ArrayList<>();
        Texts.inOneLine(change.name(), "/name", faults);
        if (!DUTIES.contains(change.duty())) {
            faults.add(Fault.at("/duty", OfficeProblem.UNKNOWN_DUTY));
        }
        if (Texts.given(change.phone())
                .filter(phone -> !Texts.isOfficePhone(phone))
                .isPresent()) {
            faults.add(Fault.at("/phone", OfficeProblem.OFFICE_PHONE));
        }
        Texts.refuse(faults);
    }

    private OfficeDetail done(String action, Division division, Organisation holding) {
        divisions.flush();
        audit.record(AuditEntry.changed(action, "division", division.id(), List.of("division")));
        return offices.detail(holding);
    }
}
