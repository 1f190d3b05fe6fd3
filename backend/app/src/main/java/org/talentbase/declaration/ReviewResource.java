package org.talentbase.declaration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.idempotency.Once;

/** The acts of review: one POST each, so that the permission stands on the endpoint. */
@Path("/api/declarations/{id}")
@Tag(name = "review")
public class ReviewResource {

    private final DeclarationAccess access;
    private final Reviewing reviewing;

    ReviewResource(DeclarationAccess access, Reviewing reviewing) {
        this.access = access;
        this.reviewing = reviewing;
    }

    @POST
    @Path("/claim")
    @RolesAllowed({"unit", "county", "league", "regional"})
    @Transactional
    @Once
    @Operation(operationId = "claimDeclaration", summary = "Take it up: nobody else decides on it for a day")
    public DeclarationDetail claim(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return access.act(ActKind.CLAIM, id, ifMatch, reviewing::claim);
    }

    @POST
    @Path("/release")
    @RolesAllowed({"unit", "county", "league", "regional"})
    @Transactional
    @Once
    @Operation(operationId = "releaseDeclaration", summary = "Put it back for a colleague")
    public DeclarationDetail release(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return access.act(ActKind.RELEASE, id, ifMatch, reviewing::release);
    }

    @POST
    @Path("/approve")
    @RolesAllowed({"unit", "county", "league", "regional"})
    @Transactional
    @Once
    @Operation(
            operationId = "approveDeclaration",
            summary = "The approval of any reviewer but the last: it goes to the next of the chain")
    public DeclarationDetail approve(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return access.act(ActKind.APPROVE, id, ifMatch, reviewing::approve);
    }

    @POST
    @Path("/return")
    @RolesAllowed({"unit", "county", "league", "regional"})
    @Transactional
    @Once
    @Operation(operationId = "returnDeclaration", summary = "Back to its author, with a reason per field")
    public DeclarationDetail giveBack(
            @RestPath String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReturnChange change) {
        return access.act(ActKind.RETURN, id, ifMatch, proceeding -> reviewing.giveBack(proceeding, change));
    }

    @POST
    @Path("/reject")
    @RolesAllowed({"unit", "county", "league", "regional"})
    @Transactional
    @Once
    @Operation(operationId = "rejectDeclaration", summary = "Refuse to admit, with a reason")
    public DeclarationDetail reject(
            @RestPath String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RejectChange change) {
        return access.act(ActKind.REJECT, id, ifMatch, proceeding -> reviewing.reject(proceeding, change));
    }

    @POST
    @Path("/admit")
    @RolesAllowed({"county", "league", "regional"})
    @Transactional
    @Once
    @Operation(
            operationId = "admitDeclaration",
            summary = "Admit by the clauses of the programme: the last review's effect")
    public DeclarationDetail admit(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull AdmitChange change) {
        return access.act(ActKind.ADMIT, id, ifMatch, proceeding -> reviewing.admit(proceeding, change.decisions()));
    }
}
