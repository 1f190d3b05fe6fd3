package org.talentbase.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.declaration.DeclarationDetail.ActView;
import org.talentbase.declaration.DeclarationDetail.Refusal;
import org.talentbase.declaration.DeclarationDetail.Reviewer;
import org.talentbase.facts.Differences;
import org.talentbase.facts.Differences.Difference;
import org.talentbase.organisation.Organisations;
import org.talentbase.platform.crypto.Sealed;
import org.talentbase.platform.web.Fault;
import org.talentbase.platform.web.FaultTexts;

/** Puts together what one caller may see of one declaration. */
@Singleton
class DeclarationView {

    private final Organisations organisations;
    private final Drafting drafting;
    private final Rules rules;
    private final Differences differences;
    private final Document documents;
    private final ActLog log;
    private final FaultTexts texts;
    private final ObjectMapper json;
    private final Clock clock;

    DeclarationView(
            Organisations organisations,
            Drafting drafting,
            Rules rules,
            Differences differences,
            Document documents,
            ActLog log,
            FaultTexts texts,
            ObjectMapper json,
            Clock clock) {
        this.organisations = organisations;
        this.drafting = drafting;
        this.rules = rules;
        this.differences = differences;
        this.documents = documents;
        this.log = log;
        this.texts = texts;
        this.json = json;
        this.clock = clock;
    }

    DeclarationDetail of(Proceeding proceeding) {
        Declaration declaration = proceeding.declaration();
        List<Act> acts = proceeding.acts();
        ObjectNode document = documents.of(declaration);
        Map<UUID, String> names = names(declaration, acts);
        UUID unit = Objects.requireNonNull(declaration.scope().unitId());
        boolean mine = proceeding.actor().accountId().equals(declaration.claimedBy());
        List<Reviewer> chain = reviewers(declaration, unit, names);
        Optional<Act> asked = declaration.state() == State.RETURNED ? ActLog.lastReturn(acts) : Optional.empty();
        List<ActKind> permitted = rules.permitted(proceeding);
        return new DeclarationDetail(
                declaration.id(),
                declaration.version(),
                declaration.state(),
                declaration.step(),
                declaration.enteredByUnit(),
                unit,
                Objects.requireNonNull(names.get(unit)),
                chain.getLast().office(),
                chain,
                declaration.chain().position(),
                declaration.programmeId(),
                declaration.personName(),
                document,
                mask(declaration.idNumber()),
                mask(declaration.phone()),
                permitted.contains(ActKind.EDIT) ? remarks(drafting.missing(declaration, document)) : List.of(),
                declaration.decided() ? List.of() : remarks(drafting.doubts(declaration, document)),
                asked.map(this::items).orElse(List.of()),
                asked.map(Act::note).orElse(null),
                log.openSections(proceeding),
                differences(proceeding, document),
                views(acts, names),
                mine,
                !mine && declaration.claimHolds(OffsetDateTime.now(clock)),
                declaration.submittedAt(),
                declaration.talentId(),
                permitted,
                reviewRefusal(proceeding));
    }

    private static List<Reviewer> reviewers(Declaration declaration, UUID unit, Map<UUID, String> names) {
        return declaration.chain().inOrder().stream()
                .map(id ->
                        new Reviewer(id.equals(unit) ? Step.UNIT : Step.BUREAU, Objects.requireNonNull(names.get(id))))
                .toList();
    }

    private @Nullable Refusal reviewRefusal(Proceeding proceeding) {
        return rules.refusal(ActKind.CLAIM, proceeding)
                .map(code -> new Refusal(code.code(), texts.message(Fault.at("", code))))
                .orElse(null);
    }

    SavedSection saved(Declaration declaration, Drafting.Kept kept) {
        return new SavedSection(
                declaration.version(),
                kept.value(),
                remarks(kept.warnings()),
                mask(declaration.idNumber()),
                mask(declaration.phone()));
    }

    private List<Remark> remarks(List<Fault> faults) {
        return faults.stream()
                .map(fault -> new Remark(fault.pointer(), fault.code().code(), texts.message(fault)))
                .toList();
    }

    private List<ReturnChange.Item> items(Act returned) {
        JsonNode items = log.details(returned);
        return items == null ? List.of() : Arrays.asList(json.convertValue(items, ReturnChange.Item[].class));
    }

    private List<Difference> differences(Proceeding proceeding, ObjectNode document) {
        JsonNode before = log.submittedBefore(proceeding);
        return before == null ? List.of() : differences.between(before, document);
    }

    private Map<UUID, String> names(Declaration declaration, List<Act> acts) {
        Set<UUID> ids = new HashSet<>(declaration.chain().inOrder());
        ids.add(Objects.requireNonNull(declaration.scope().unitId()));
        acts.stream().map(Act::organisationId).filter(Objects::nonNull).forEach(ids::add);
        return organisations.names(ids);
    }

    private static List<ActView> views(List<Act> acts, Map<UUID, String> names) {
        return acts.stream()
                .filter(act -> act.kind() != ActKind.EDIT)
                .map(act -> view(act, names))
                .toList();
    }

    private static ActView view(Act act, Map<UUID, String> names) {
        UUID organisation = act.organisationId();
        return new ActView(
                act.number(),
                act.kind(),
                act.actedAt(),
                organisation == null ? null : names.get(organisation),
                act.note());
    }

    private static @Nullable String mask(@Nullable Sealed sealed) {
        return sealed == null ? null : sealed.mask();
    }
}
