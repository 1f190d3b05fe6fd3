package org.talentbase.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.talentbase.facts.FormDefinition;
import org.talentbase.facts.FormDefinition.SectionDefinition;
import org.talentbase.platform.web.Problem;

/** Appends acts, and answers from them. */
@Singleton
class ActLog {

    private final Declarations declarations;
    private final Document documents;
    private final FormDefinition form;
    private final Clock clock;

    ActLog(Declarations declarations, Document documents, FormDefinition form, Clock clock) {
        this.declarations = declarations;
        this.documents = documents;
        this.form = form;
        this.clock = clock;
    }

    void append(Declaration declaration, ActKind kind, Actor actor, @Nullable String note, @Nullable String details) {
        int number = declarations.acts(declaration).size() + 1;
        declarations.append(
                new Act(declaration.id(), number, kind, actor, OffsetDateTime.now(clock)).because(note, details));
    }

    /** One act for a stretch of editing by one account, however many sections it saves. */
    void editedBy(Declaration declaration, Actor actor) {
        List<Act> acts = declarations.acts(declaration);
        Act last = acts.getLast();
        if (last.kind() != ActKind.EDIT || !last.accountId().equals(actor.accountId())) {
            append(declaration, ActKind.EDIT, actor, null, null);
        }
    }

    void requireOpen(Declaration declaration, String section) {
        if (declaration.state() == State.RETURNED
                && !openSections(declaration, declarations.acts(declaration)).contains(section)) {
            throw Problem.of(DeclarationProblem.SECTION_LOCKED);
        }
    }

    /** After a return only what it names is open; all of it when the claims are, since other claims ask for other sections. */
    List<String> openSections(Declaration declaration, List<Act> acts) {
        if (!declaration.editable()) {
            return List.of();
        }
        Set<String> named = declaration.state() == State.RETURNED ? returnedSections(acts) : Set.of();
        return form.sections().stream()
                .map(SectionDefinition::name)
                .filter(name -> named.isEmpty() || named.contains(name) || named.contains("claims"))
                .toList();
    }

    /** The document as it was before the present submission, to show what changed; null at the first one. */
    @Nullable
    JsonNode submittedBefore(Declaration declaration, List<Act> acts) {
        List<Act> submissions =
                acts.stream().filter(act -> act.kind() == ActKind.SUBMIT).toList();
        int last = submissions.size() - (declaration.editable() ? 1 : 2);
        return last < 0 ? null : details(submissions.get(last));
    }

    /** What the last return asks to be mended; empty when the declaration is not a returned one. */
    @Nullable
    JsonNode lastReturn(Declaration declaration, List<Act> acts) {
        return acts.reversed().stream()
                .filter(act -> act.kind() == ActKind.RETURN)
                .findFirst()
                .map(this::details)
                .orElse(null);
    }

    @Nullable
    JsonNode details(Act act) {
        String details = act.details();
        return details == null ? null : documents.parse(details);
    }

    private Set<String> returnedSections(List<Act> acts) {
        return acts.reversed().stream()
                .filter(act -> act.kind() == ActKind.RETURN)
                .findFirst()
                .map(this::details)
                .map(items -> StreamSupport.stream(items.spliterator(), false)
                        .map(item -> item.path("section").asText())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
