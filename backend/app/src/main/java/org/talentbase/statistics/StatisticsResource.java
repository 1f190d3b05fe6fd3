package org.talentbase.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.talentbase.organisation.Scope;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.statistics.CrossTab.Cell;

/** Figures within one's scope, exact: they count what the caller could also list. */
@Path("/api/statistics")
@Tag(name = "statistics")
public class StatisticsResource {

    private static final String COUNT = """
            select c.category, c.tier, t.territory_code, r.name, count(*)
              from talent t
              join talent_category c on c.talent_id = t.id
              join territory r on r.code = t.territory_code
             where %s
             group by c.category, c.tier, t.territory_code, r.name
             order by t.territory_code, c.category, c.tier""";

    private final EntityManager entities;
    private final CurrentUser user;

    StatisticsResource(EntityManager entities, CurrentUser user) {
        this.entities = entities;
        this.user = user;
    }

    @GET
    @Path("/talents")
    @RolesAllowed({"unit", "county", "league", "regional"})
    @Operation(operationId = "crossTabTalents", summary = "Admitted people by category, tier and territory")
    @SuppressWarnings("unchecked") // the record's constructor is the row's shape
    public CrossTab crossTab() {
        Scope scope = Scope.of(user);
        return new CrossTab((List<Cell>) entities.createNativeQuery(COUNT.formatted(scope.sql("t")), Cell.class)
                .setParameter(1, scope.value())
                .getResultList());
    }
}
