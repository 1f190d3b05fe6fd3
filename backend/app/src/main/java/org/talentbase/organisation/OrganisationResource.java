package org.talentbase.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.Problem;

/** Organisations within the caller's reach, for staff. */
@Path("/api/organisations")
@Tag(name = "organisation")
public class OrganisationResource {

    private final Organisations organisations;
    private final OrganisationMapper mapper;
    private final CurrentUser user;

    OrganisationResource(Organisations organisations, OrganisationMapper mapper, CurrentUser user) {
        this.organisations = organisations;
        this.mapper = mapper;
        this.user = user;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"unit", "county", "league", "regional"})
    @Transactional
    @Operation(operationId = "getOrganisation", summary = "An organisation within the caller's scope")
    public OrganisationDetail detail(@PathParam("id") String id) {
        return organisations
                .findByIdOptional(Ids.parse(id))
                .filter(organisation -> Scope.of(user).covers(null, organisation.scopeColumns()))
                .map(mapper::detail)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
    }
}
