package org.talentbase.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.idempotency.Once;

/** What is within an office: kept by the office itself and by the bureaus above it. Each answer is the office. */
@Path("/api/divisions/{id}")
@Tag(name = "office")
public class DivisionResource {

    private final DivisionKeeping keeping;

    DivisionResource(DivisionKeeping keeping) {
        this.keeping = keeping;
    }

    @PUT
    @RolesAllowed({"county", "league", "regional"})
    @Transactional
    @Operation(operationId = "changeDivision", summary = "Give a division another name, duty or phone")
    public OfficeDetail change(
            @RestPath String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DivisionChange change) {
        return keeping.change(id, ifMatch, change);
    }

    @POST
    @Path("/close")
    @RolesAllowed({"county", "league", "regional"})
    @Transactional
    @Once
    @Operation(operationId = "closeDivision", summary = "Close a division for good")
    public OfficeDetail close(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return keeping.close(id, ifMatch);
    }
}
