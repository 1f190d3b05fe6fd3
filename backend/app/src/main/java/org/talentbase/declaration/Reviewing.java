package org.talentbase.declaration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.talentbase.declaration.AdmitChange.Decision;
import org.talentbase.declaration.ReturnChange.Item;
import org.talentbase.facts.FactsProblem;
import org.talentbase.facts.FormDefinition;
import org.talentbase.organisation.Organisation;
import org.talentbase.organisation.Organisations;
import org.talentbase.platform.web.Fault;
import org.talentbase.platform.web.Problem;
import org.talentbase.programme.Programmes;
import org.talentbase.talent.Admission;
import org.talentbase.talent.Admissions;
import org.talentbase.vocabulary.CodeTables;

/** The reviewer's side. Who may act was asked of {@link Rules} before; runs in the caller's transaction. */
@ApplicationScoped
class Reviewing {

    private final Programmes programmes;
    private final Organisations organisations;
    private final Decisions decisions;
    private final Admissions admissions;
    private final FormDefinition form;
    private final CodeTables codeTables;
    private final Document documents;
    private final ActLog log;
    private final Clock clock;

    Reviewing(
            Programmes programmes,
            Organisations organisations,
            Decisions decisions,
            Admissions admissions,
            FormDefinition form,
            CodeTables codeTables,
            Document documents,
            ActLog log,
            Clock clock) {
        this.programmes = programmes;
        this.organisations = organisations;
        this.decisions = decisions;
        this.admissions = admissions;
        this.form = form;
        this.codeTables = codeTables;
        this.documents = documents;
        this.log = log;
        this.clock = clock;
    }

    void claim(Proceeding proceeding) {
        proceeding.declaration().claim(proceeding.actor().accountId(), now());
        log.append(proceeding, ActKind.CLAIM, null, null);
    }

    void release(Proceeding proceeding) {
        proceeding.declaration().release(proceeding.actor().accountId());
        log.append(proceeding, ActKind.RELEASE, null, null);
    }

    void approve(Proceeding proceeding) {
        proceeding.declaration().passOn(proceeding.actor().accountId(), now());
        log.append(proceeding, ActKind.APPROVE, null, null);
    }

    void giveBack(Proceeding proceeding, ReturnChange change) {
        Declaration declaration = proceeding.declaration();
        List<Fault> faults = new ArrayList<>();
        ObjectNode document = documents.of(declaration);
        for (int i = 0; i < change.items().size(); i++) {
            Item item = change.items().get(i);
            check(item, "/items/" + i, faults);
            Integer row = item.row();
            if (row != null && !document.path(item.section()).has(row)) {
                faults.add(Fault.at("/items/" + i + "/row", DeclarationProblem.UNKNOWN_ROW));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.of(faults);
        }
        declaration.giveBack(proceeding.actor().accountId(), now());
        log.append(proceeding, ActKind.RETURN, change.note(), documents.write(change.items()));
    }

    void reject(Proceeding proceeding, RejectChange change) {
        proceeding.declaration().reject(proceeding.actor().accountId(), now());
        log.append(proceeding, ActKind.REJECT, change.note().strip(), null);
    }

    /** The last review's effect: the person is in the register, by the clauses that the bureau names. */
    void admit(Proceeding proceeding, List<Decision> decided) {
        Declaration declaration = proceeding.declaration();
        UUID officer = proceeding.actor().accountId();
        declaration.requireClaimedBy(officer);
        ObjectNode document = documents.of(declaration);
        Organisation unit = organisations.findById(declaration.scope().unitId());
        UUID talent = admissions.admit(new Admission(
                declaration.id(),
                document,
                declaration.scope(),
                unit.getTerritoryCode(),
                declaration.accountId(),
                Objects.requireNonNull(declaration.idNumber()),
                Objects.requireNonNull(declaration.phone()),
                decisions.check(programmes.findById(declaration.programmeId()), document, decided)));
        declaration.admit(officer, talent, now());
        log.append(proceeding, ActKind.ADMIT, null, documents.write(decided));
    }

    private void check(Item item, String pointer, List<Fault> faults) {
        boolean known = form.section(item.section())
                .filter(section -> item.field() == null
                        || section.fields().stream()
                                .anyMatch(field -> field.name().equals(item.field())))
                .isPresent();
        if (!known) {
            faults.add(Fault.at(pointer + "/section", FactsProblem.UNKNOWN_SECTION));
        }
        if (!codeTables.isValid("return_reason", item.reason(), LocalDate.now(clock))) {
            faults.add(Fault.at(pointer + "/reason", DeclarationProblem.UNKNOWN_REASON));
        }
        String note = item.note();
        if (item.reason().equals("other") && (note == null || note.isBlank())) {
            faults.add(Fault.at(pointer + "/note", DeclarationProblem.REASON_REQUIRED));
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
