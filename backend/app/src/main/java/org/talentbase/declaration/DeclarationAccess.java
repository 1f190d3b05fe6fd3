package org.talentbase.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Scope;
import org.talentbase.platform.audit.Audit;
import org.talentbase.platform.audit.AuditEntry;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.web.ETags;
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.Problem;

/** How every act on a declaration runs: find it in scope, ask the rules, hold the version, act, log, answer. */
@ApplicationScoped
class DeclarationAccess {

    private final Declarations declarations;
    private final DeclarationView view;
    private final Rules rules;
    private final CurrentUser user;
    private final Audit audit;

    DeclarationAccess(Declarations declarations, DeclarationView view, Rules rules, CurrentUser user, Audit audit) {
        this.declarations = declarations;
        this.view = view;
        this.rules = rules;
        this.user = user;
        this.audit = audit;
    }

    Scope scope() {
        return Scope.of(user);
    }

    UUID organisation() {
        return Objects.requireNonNull(user.organisationId());
    }

    /** @throws Problem 404 for what is out of scope, as for what does not exist */
    private Proceeding find(String id) {
        return proceeding(declarations.find(Ids.parse(id), scope()));
    }

    /**
     * The same, for a change that is permitted and of the version that its sender has seen.
     *
     * @throws Problem 404 likewise; what {@link Rules} say; 412, 428
     */
    Proceeding hold(ActKind kind, String id, @Nullable String ifMatch) {
        Proceeding proceeding = proceeding(declarations.hold(Ids.parse(id), scope()));
        rules.require(kind, proceeding);
        ETags.require(ifMatch, proceeding.declaration().version());
        return proceeding;
    }

    private Proceeding proceeding(Optional<Declaration> found) {
        Declaration declaration = found.orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
        return new Proceeding(declaration, declarations.acts(declaration), new Actor(user));
    }

    DeclarationDetail act(ActKind kind, String id, @Nullable String ifMatch, Consumer<Proceeding> act) {
        Proceeding proceeding = hold(kind, id, ifMatch);
        act.accept(proceeding);
        return changed(kind, proceeding);
    }

    DeclarationDetail changed(ActKind kind, Proceeding proceeding) {
        record(kind, proceeding, List.of());
        return view.of(proceeding);
    }

    SavedSection saved(Proceeding proceeding, String section, Drafting.Kept kept) {
        record(ActKind.EDIT, proceeding, List.of(section));
        return view.saved(proceeding.declaration(), kept);
    }

    DeclarationDetail read(String id) {
        Proceeding proceeding = find(id);
        audit.record(AuditEntry.read("declaration", proceeding.declaration().id(), List.of("facts"), null));
        return view.of(proceeding);
    }

    private void record(ActKind kind, Proceeding proceeding, List<String> groups) {
        declarations.flush();
        audit.record(AuditEntry.changed(
                kind.code(), "declaration", proceeding.declaration().id(), groups));
    }
}
