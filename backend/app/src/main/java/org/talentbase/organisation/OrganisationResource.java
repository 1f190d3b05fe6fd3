package org.talentbase.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.web.Cursor;
import org.talentbase.platform.web.Page;
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.Problem;

/** Organisations within the caller's reach, for staff. */
@Path("/api/organisations")
@Tag(name = "organisation")
public class OrganisationResource {

    private static final int PAGE = 50;

    private final Organisations organisations;
    private final OrganisationMapper mapper;
    private final CurrentUser user;

    OrganisationResource(Organisations organisations, OrganisationMapper mapper, CurrentUser user) {
        this.organisations = organisations;
        this.mapper = mapper;
        this.user = user;
    }

    /**
     * Organisations to give accounts for.
     *
     * @param text part of the name or its pinyin, beginning of its initials or USCC
     */
    @GET
    @RolesAllowed({"unit", "county", "league", "regional"})
    @TerritoryOnly
    @Transactional
    @Operation(
            operationId = "listOrganisations",
            summary = "The caller's office, the offices that report to it, and its units; 50 at a time")
    public Page<OrganisationName> below(
            @RestQuery @Size(max = 50) @Nullable String text, @RestQuery @Nullable String cursor) {
        List<Organisation> rows = organisations.below(Below.of(user), text, Cursor.decode(cursor, 1), PAGE + 1);
        Page<Organisation> page = Page.of(rows, PAGE, organisation -> Cursor.after(organisation.getCode()));
        return new Page<>(page.items().stream().map(mapper::named).toList(), page.next());
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
