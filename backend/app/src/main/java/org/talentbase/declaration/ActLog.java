package org.talentbase.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
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

    void append(Proceeding proceeding, ActKind kind, @Nullable String note, @Nullable String details) {
        declarations.append(proceeding.add(kind, OffsetDateTime.now(clock), note, details));
    }

    /** One act for a stretch of editing by one account, however many sections it saves. */
    void editedBy(Proceeding proceeding) {
        Act last = proceeding.acts().getLast();
        if (last.kind() != ActKind.EDIT
                || !last.accountId().equals(proceeding.actor().accountId())) {
            append(proceeding, ActKind.EDIT, null, null);
        }
    }

    void requireOpen(Proceeding proceeding, String section) {
        if (proceeding.declaration().state() == State.RETURNED
                && !openSections(proceeding).contains(section)) {
            throw Problem.of(DeclarationProblem.SECTION_LOCKED);
        }
    }

    /** After a return only what it names is open; all of it when the claims are, since other claims ask for other sections. */
    List<String> openSections(Proceeding proceeding) {
        Declaration declaration = proceeding.declaration();
        if (!declaration.editable()) {
            return List.of();
        }
        Set<String> named = declaration.state() == State.RETURNED ? returnedSections(proceeding.acts()) : Set.of();
        return form.sections().stream()
                .map(SectionDefinition::name)
                .filter(name -> named.isEmpty() || named.contains(name) || named.contains("claims"))
                .toList();
    }

    /** The document as it was before the present submission, to show what changed; null at the first one. */
    @Nullable
    JsonNode submittedBefore(Proceeding proceeding) {
        List<Act> submissions = proceeding.acts().stream()
                .filter(act -> act.kind() == ActKind.SUBMIT)
                .toList();
        int last = submissions.size() - (proceeding.declaration().editable() ? 1 : 2);
        return last < 0 ? null : details(submissions.get(last));
    }

    /** The last return, which names what shall be mended. */
    static Optional<Act> lastReturn(List<Act> acts) {
        return acts.reversed().stream()
                .filter(act -> act.kind() == ActKind.RETURN)
                .findFirst();
    }

    @Nullable
    JsonNode details(Act act) {
        String details = act.details();
        return details == null ? null : documents.parse(details);
    }

    private Set<String> returnedSections(List<Act> acts) {
        return lastReturn(acts)
                .map(this::details)
                .map(items -> StreamSupport.stream(items.spliterator(), false)
                        .map(item -> item.path("section").asText())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
