package org.talentbase.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.talentbase.declaration.AdmitChange.Decision;
import org.talentbase.facts.FactsCheck;
import org.talentbase.platform.web.Fault;
import org.talentbase.platform.web.Problem;
import org.talentbase.programme.Programme;
import org.talentbase.programme.ProgrammeClause;
import org.talentbase.talent.AdmittedCategory;
import org.talentbase.vocabulary.CodeTables;

/** Holds a bureau's decision against the programme: every claimed category decided, each by a clause of its own. */
@Singleton
class Decisions {

    private final CodeTables codeTables;
    private final Clock clock;

    Decisions(CodeTables codeTables, Clock clock) {
        this.codeTables = codeTables;
        this.clock = clock;
    }

    /** @return the categories that are admitted, at least one */
    List<AdmittedCategory> check(Programme programme, JsonNode document, List<Decision> decisions) {
        List<Fault> faults = new ArrayList<>();
        List<String> claimed = FactsCheck.claimedCategories(document);
        List<String> decided = decisions.stream().map(Decision::category).toList();
        if (decided.size() != claimed.size() || !decided.containsAll(claimed)) {
            faults.add(Fault.at("/decisions", DeclarationProblem.DECISION_MISSING));
        }
        List<AdmittedCategory> admitted = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            String pointer = "/decisions/" + i;
            if (decision.clauseId() == null) {
                requireGround(decision, pointer, faults);
            } else {
                admitted(programme, decision, pointer, faults).ifPresent(admitted::add);
            }
        }
        if (faults.isEmpty() && admitted.isEmpty()) {
            faults.add(Fault.at("/decisions", DeclarationProblem.NOTHING_ADMITTED));
        }
        if (!faults.isEmpty()) {
            throw Problem.of(faults);
        }
        return admitted;
    }

    private Optional<AdmittedCategory> admitted(
            Programme programme, Decision decision, String pointer, List<Fault> faults) {
        String clauseId = Objects.requireNonNull(decision.clauseId());
        Optional<ProgrammeClause> found = programme.clause(clauseId);
        if (found.isEmpty()) {
            faults.add(Fault.at(pointer + "/clauseId", DeclarationProblem.UNKNOWN_CLAUSE));
            return Optional.empty();
        }
        ProgrammeClause clause = found.get();
        if (!clause.category().equals(decision.category())) {
            faults.add(Fault.at(pointer + "/clauseId", DeclarationProblem.CLAUSE_OF_ANOTHER_CATEGORY));
        }
        if (clause.needsGround()) {
            requireGround(decision, pointer, faults);
        }
        String tier = clause.tier() != null ? clause.tier() : decision.tier();
        LocalDate today = LocalDate.now(clock);
        if (programme.isHasTiers() && (tier == null || !codeTables.isValid("tier", tier, today))) {
            faults.add(Fault.at(pointer + "/tier", DeclarationProblem.TIER_REQUIRED));
        }
        return Optional.of(new AdmittedCategory(
                decision.category(),
                programme.isHasTiers() ? tier : null,
                programme.getId(),
                clause.id(),
                decision.ground(),
                today));
    }

    private static void requireGround(Decision decision, String pointer, List<Fault> faults) {
        String ground = decision.ground();
        if (ground == null || ground.isBlank()) {
            faults.add(Fault.at(pointer + "/ground", DeclarationProblem.GROUND_REQUIRED));
        }
    }
}
