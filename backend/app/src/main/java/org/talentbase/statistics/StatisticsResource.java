package org.talentbase.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.talentbase.organisation.Scope;
import org.talentbase.platform.security.CurrentUser;

/** Figures within one's scope, exact: they count what the caller could also list. */
@Path("/api/statistics")
@Tag(name = "statistics")
public class StatisticsResource {

    private final TalentCounts counts;
    private final CurrentUser user;

    StatisticsResource(TalentCounts counts, CurrentUser user) {
        this.counts = counts;
        this.user = user;
    }

    @GET
    @Path("/talents")
    @RolesAllowed({"unit", "county", "league", "regional"})
    @Transactional
    @Operation(operationId = "crossTabTalents", summary = "Admitted people by category, tier, territory and education")
    public CrossTab crossTab() {
        return new CrossTab(counts.within(Scope.of(user)));
    }
}
