package org.talentbase.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.OrganisationProblem;
import org.talentbase.platform.audit.Audit;
import org.talentbase.platform.audit.AuditEntry;
import org.talentbase.platform.idempotency.Once;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.web.Cursor;
import org.talentbase.platform.web.Page;
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.Problem;

/** Declarations for their authors, and for reading by everybody in whose scope they lie. */
@Path("/api/declarations")
@Tag(name = "declaration")
public class DeclarationResource {

    private static final int PAGE = 20;
    private static final String SUMMARY = "summary";

    private final DeclarationAccess access;
    private final Declarations declarations;
    private final Drafting drafting;
    private final CurrentUser user;
    private final Audit audit;

    DeclarationResource(
            DeclarationAccess access, Declarations declarations, Drafting drafting, CurrentUser user, Audit audit) {
        this.access = access;
        this.declarations = declarations;
        this.drafting = drafting;
        this.user = user;
        this.audit = audit;
    }

    @POST
    @RolesAllowed({"individual", "unit"})
    @Transactional
    @Once
    @ResponseStatus(201)
    @Operation(
            operationId = "beginDeclaration",
            summary = "Begin a declaration of one's own, or of one of the unit's people")
    public DeclarationDetail begin(@Valid @NotNull BeginChange change) {
        boolean byUnit = user.role().equals("unit");
        Actor actor = new Actor(user);
        if (byUnit && !actor.enters()) {
            throw Problem.of(DeclarationProblem.DUTY_MISSING);
        }
        UUID unit = byUnit ? user.organisationId() : change.unitId();
        if (unit == null) {
            throw Problem.at("/unitId", PlatformProblem.REQUIRED);
        }
        boolean foreign = byUnit && change.unitId() != null && !change.unitId().equals(unit);
        if (foreign) {
            throw Problem.at("/unitId", OrganisationProblem.UNKNOWN_UNIT);
        }
        return access.changed(ActKind.CREATE, drafting.begin(actor, unit, byUnit));
    }

    @GET
    @RolesAllowed({"individual", "unit", "county", "league", "regional"})
    @Transactional
    @Operation(operationId = "listDeclarations", summary = "Declarations in the caller's scope, latest change first")
    public Page<DeclarationSummary> list(
            @RestQuery @Nullable State state,
            @RestQuery @Nullable EnteredBy enteredBy,
            @RestQuery @Nullable String cursor) {
        List<DeclarationSummary> rows =
                declarations.list(access.scope(), state, enteredBy, Cursor.decode(cursor, 2), PAGE + 1);
        return shown(Page.of(rows, PAGE, row -> Cursor.after(row.updatedAt(), row.id())));
    }

    @GET
    @Path("/waiting")
    @RolesAllowed({"unit", "county", "league", "regional"})
    @Transactional
    @Operation(operationId = "listWaitingDeclarations", summary = "What waits for the caller's office, longest first")
    public Page<DeclarationSummary> waiting(@RestQuery @Nullable String cursor) {
        List<DeclarationSummary> rows =
                declarations.waiting(access.scope(), access.organisation(), Cursor.decode(cursor, 2), PAGE + 1);
        return shown(Page.of(rows, PAGE, row -> Cursor.after(String.valueOf(row.submittedAt()), row.id())));
    }

    @GET
    @Path("/waiting/count")
    @RolesAllowed({"unit", "county", "league", "regional"})
    @Transactional
    @Operation(operationId = "countWaitingDeclarations", summary = "How many wait for the caller's office")
    public Count countWaiting() {
        return new Count(declarations.countWaiting(access.scope(), access.organisation()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"individual", "unit", "county", "league", "regional"})
    @Transactional
    @Operation(
            operationId = "getDeclaration",
            summary = "A declaration with its acts, differences and what the caller may do")
    public DeclarationDetail detail(@RestPath String id) {
        return access.read(id);
    }

    @PUT
    @Path("/{id}/unit")
    @RolesAllowed("individual")
    @Transactional
    @Operation(operationId = "changeUnit", summary = "Name another employing unit, while it is a draft")
    public DeclarationDetail changeUnit(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull BeginChange change) {
        UUID unit = change.unitId();
        if (unit == null) {
            throw Problem.at("/unitId", PlatformProblem.REQUIRED);
        }
        return access.act(ActKind.EDIT, id, ifMatch, proceeding -> drafting.moveTo(proceeding, unit));
    }

    @PUT
    @Path("/{id}/sections/{name}")
    @RolesAllowed({"individual", "unit"})
    @Transactional
    @Operation(operationId = "saveSection", summary = "Save one section of a draft; incomplete is fine, wrong is not")
    @RequestBody(description = "The section in the shape of Facts: an object, or a list of rows")
    public SavedSection save(
            @RestPath String id,
            @RestPath String name,
            @RestHeader("If-Match") @Nullable String ifMatch,
            JsonNode body) {
        Proceeding proceeding = access.hold(ActKind.EDIT, id, ifMatch);
        return access.saved(proceeding, name, drafting.write(proceeding, name, body));
    }

    @POST
    @Path("/{id}/submit")
    @RolesAllowed({"individual", "unit"})
    @Transactional
    @Once
    @Operation(
            operationId = "submitDeclaration",
            summary = "Submit to the unit, or where the unit entered it to the bureau")
    public DeclarationDetail submit(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return access.act(ActKind.SUBMIT, id, ifMatch, drafting::submit);
    }

    @POST
    @Path("/{id}/recall")
    @RolesAllowed({"individual", "unit"})
    @Transactional
    @Once
    @Operation(operationId = "recallDeclaration", summary = "Take back what nobody has taken up yet")
    public DeclarationDetail recall(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return access.act(ActKind.RECALL, id, ifMatch, drafting::recall);
    }

    private Page<DeclarationSummary> shown(Page<DeclarationSummary> page) {
        List<UUID> ids = page.items().stream().map(DeclarationSummary::id).toList();
        audit.record(new AuditEntry("list", "declaration", null, ids, List.of(SUMMARY), true, null, ids.size()));
        return page;
    }

    /** How many. */
    public record Count(long count) {}
}
