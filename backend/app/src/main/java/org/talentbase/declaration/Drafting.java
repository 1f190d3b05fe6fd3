package org.talentbase.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PessimisticLockException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.talentbase.facts.FactsCheck;
import org.talentbase.facts.FactsProblem;
import org.talentbase.facts.FormDefinition;
import org.talentbase.facts.FormDefinition.SectionDefinition;
import org.talentbase.facts.SectionCheck;
import org.talentbase.organisation.Organisation;
import org.talentbase.organisation.Organisations;
import org.talentbase.platform.web.Fault;
import org.talentbase.platform.web.Problem;
import org.talentbase.programme.Programme;
import org.talentbase.programme.Programmes;

/** The author's side: begin, write section by section, submit, recall. Runs in the caller's transaction. */
@ApplicationScoped
class Drafting {

    private final Declarations declarations;
    private final Organisations organisations;
    private final Programmes programmes;
    private final FormDefinition form;
    private final SectionCheck sectionCheck;
    private final FactsCheck factsCheck;
    private final PersonalNumbers numbers;
    private final Unasked unasked;
    private final EngagingUnits engagingUnits;
    private final Document documents;
    private final ActLog log;
    private final Clock clock;

    Drafting(
            Declarations declarations,
            Organisations organisations,
            Programmes programmes,
            FormDefinition form,
            SectionCheck sectionCheck,
            FactsCheck factsCheck,
            PersonalNumbers numbers,
            Unasked unasked,
            EngagingUnits engagingUnits,
            Document documents,
            ActLog log,
            Clock clock) {
        this.declarations = declarations;
        this.organisations = organisations;
        this.programmes = programmes;
        this.form = form;
        this.sectionCheck = sectionCheck;
        this.factsCheck = factsCheck;
        this.numbers = numbers;
        this.unasked = unasked;
        this.engagingUnits = engagingUnits;
        this.documents = documents;
        this.log = log;
        this.clock = clock;
    }

    /** @param unitId the employing unit; the caller's own when a unit enters */
    Proceeding begin(Actor actor, UUID unitId, boolean byUnit) {
        Organisation unit = organisations.unit(unitId);
        if (!byUnit && declarations.hasOpen(actor.accountId())) {
            throw Problem.of(DeclarationProblem.OPEN_DECLARATION);
        }
        Programme programme = programmeFor(unit);
        Declaration declaration = new Declaration(
                byUnit ? null : actor.accountId(),
                unit.scopeColumns(),
                ReviewChain.of(programme, unit, byUnit),
                programme.getId(),
                now());
        written(() -> declarations.persist(declaration));
        Proceeding proceeding = new Proceeding(declaration, new ArrayList<>(), actor);
        log.append(proceeding, ActKind.CREATE, null, null);
        return proceeding;
    }

    /** The person named the wrong employer, or has changed it. */
    void moveTo(Proceeding proceeding, UUID unitId) {
        Declaration declaration = proceeding.declaration();
        Organisation unit = organisations.unit(unitId);
        Programme programme = programmeFor(unit);
        ReviewChain chain = ReviewChain.of(programme, unit, declaration.enteredByUnit());
        written(() -> declaration.moveTo(unit.scopeColumns(), chain, programme.getId(), now()));
        ObjectNode document = documents.of(declaration);
        if (unasked.strip(document, programme)) {
            declaration.write(documents.write(document), declaration.personName(), now());
        }
        log.editedBy(proceeding);
    }

    /** Somebody who presses twice begins twice at the same instant, and the unit may be moving: the database decides. */
    private void written(Runnable change) {
        try {
            change.run();
            declarations.flush();
        } catch (ConstraintViolationException twice) {
            throw Problem.of(DeclarationProblem.OPEN_DECLARATION);
        } catch (PessimisticLockException moving) {
            throw Problem.of(DeclarationProblem.UNIT_MOVING);
        }
    }

    /**
     * A section after it was written.
     *
     * @param value normalised, without the numbers
     * @param warnings with pointers into the section
     */
    record Kept(JsonNode value, List<Fault> warnings) {}

    Kept write(Proceeding proceeding, String sectionName, JsonNode written) {
        Declaration declaration = proceeding.declaration();
        SectionDefinition section =
                form.section(sectionName).orElseThrow(() -> Problem.of(FactsProblem.UNKNOWN_SECTION));
        log.requireOpen(proceeding, sectionName);
        SectionCheck.Checked checked = sectionCheck.check(section, written);
        List<Fault> faults = new ArrayList<>(checked.faults());
        unasked.in(section, checked.value(), declaration.programmeId())
                .forEach(pointer -> faults.add(Fault.at(pointer, DeclarationProblem.NOT_ASKED)));
        if (sectionName.equals(EngagingUnits.SECTION) && faults.isEmpty()) {
            faults.addAll(engagingUnits.unknown(checked.value()));
        }
        if (!faults.isEmpty()) {
            throw Problem.of(faults);
        }
        if (sectionName.equals("identity")) {
            numbers.sealInto(declaration, (ObjectNode) checked.value());
        }
        ObjectNode document = documents.of(declaration);
        document.set(sectionName, checked.value());
        declaration.write(
                documents.write(document), text(document.path("identity").path("name")), now());
        log.editedBy(proceeding);
        List<Fault> warnings = new ArrayList<>(checked.mended());
        doubts(declaration, document).stream()
                .filter(doubt -> doubt.pointer().startsWith("/" + sectionName + "/"))
                .map(doubt -> doubt.within("/" + sectionName))
                .forEach(warnings::add);
        return new Kept(checked.value(), warnings);
    }

    void submit(Proceeding proceeding) {
        Declaration declaration = proceeding.declaration();
        ObjectNode document = documents.of(declaration);
        List<Fault> faults = missing(declaration, document);
        if (!faults.isEmpty()) {
            throw Problem.of(faults);
        }
        declaration.submit(now());
        log.append(proceeding, ActKind.SUBMIT, null, documents.write(document));
    }

    void recall(Proceeding proceeding) {
        proceeding.declaration().recall(now());
        log.append(proceeding, ActKind.RECALL, null, null);
    }

    /** What stands between this draft and its submission. */
    List<Fault> missing(Declaration declaration, ObjectNode document) {
        List<Fault> faults = new ArrayList<>(factsCheck.complete(document, numbers.open(declaration)));
        boolean tiers = programmes.findById(declaration.programmeId()).isHasTiers();
        JsonNode claims = document.path("claims");
        for (int i = 0; i < claims.size(); i++) {
            if (tiers != claims.get(i).has("tier")) {
                faults.add(Fault.at(
                        "/claims/" + i + "/tier",
                        tiers ? DeclarationProblem.TIER_REQUIRED : DeclarationProblem.TIER_NOT_USED));
            }
        }
        faults.addAll(EngagingUnits.own(declaration, document.path(EngagingUnits.SECTION)));
        return faults;
    }

    /** What its author and its reviewers should look at again. */
    List<Fault> doubts(Declaration declaration, ObjectNode document) {
        return factsCheck.doubts(document, numbers.open(declaration));
    }

    private Programme programmeFor(Organisation unit) {
        return programmes
                .forTerritory(unit.getTerritoryCode(), LocalDate.now(clock))
                .orElseThrow(() -> Problem.of(DeclarationProblem.NO_PROGRAMME));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.textValue() : null;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
