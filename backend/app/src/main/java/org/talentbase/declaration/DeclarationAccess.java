package org.talentbase.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
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
    Declaration find(String id) {
        return declarations.find(Ids.parse(id), scope()).orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
    }

    /**
     * The same, for a change.
     *
     * @throws Problem 404 likewise
     */
    Declaration hold(String id) {
        return declarations.hold(Ids.parse(id), scope()).orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
    }

    void require(ActKind kind, Declaration declaration, Actor actor) {
        rules.require(kind, declaration, declarations.acts(declaration), actor);
    }

    DeclarationDetail act(ActKind kind, String id, @Nullable String ifMatch, BiConsumer<Declaration, Actor> act) {
        Declaration declaration = hold(id);
        Actor actor = Actor.of(user);
        require(kind, declaration, actor);
        ETags.require(ifMatch, declaration.version());
        act.accept(declaration, actor);
        return changed(kind, declaration, actor, List.of());
    }

    DeclarationDetail changed(ActKind kind, Declaration declaration, Actor actor, List<String> groups) {
        declarations.flush();
        audit.record(AuditEntry.changed(kind.code(), "declaration", declaration.id(), groups));
        return view.of(declaration, actor);
    }

    SavedSection saved(Declaration declaration, String section, Drafting.Kept kept) {
        declarations.flush();
        audit.record(AuditEntry.changed(ActKind.EDIT.code(), "declaration", declaration.id(), List.of(section)));
        return view.saved(declaration, kept);
    }

    DeclarationDetail read(Declaration declaration, Actor actor) {
        audit.record(AuditEntry.read("declaration", declaration.id(), List.of("facts"), null));
        return view.of(declaration, actor);
    }
}
