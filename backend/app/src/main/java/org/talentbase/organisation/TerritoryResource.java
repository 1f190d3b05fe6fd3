package org.talentbase.organisation;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.web.Cursor;
import org.talentbase.platform.web.Page;

/** Administrative divisions, for whoever is signed in. */
@Path("/api/territories")
@Tag(name = "organisation")
@Authenticated
public class TerritoryResource {

    private static final int PAGE = 200;

    private final Territories territories;
    private final OrganisationMapper mapper;

    TerritoryResource(Territories territories, OrganisationMapper mapper) {
        this.territories = territories;
        this.mapper = mapper;
    }

    /**
     * Territories to choose from, level by level or by what is typed.
     *
     * @param parent code of the territory around them
     * @param text part of the name or its pinyin, beginning of its initials or of the code
     */
    @GET
    @Operation(operationId = "listTerritories", summary = "Territories in the order of their codes, 200 at a time")
    public Page<TerritorySummary> list(
            @RestQuery @Nullable String parent,
            @RestQuery @Size(max = 50) @Nullable String text,
            @RestQuery @Nullable String cursor) {
        Cursor after = Cursor.decode(cursor, 1);
        List<TerritorySummary> rows =
                territories.find(parent, text, after == null ? null : after.key(0), PAGE + 1).stream()
                        .map(mapper::summary)
                        .toList();
        return Page.of(rows, PAGE, territory -> Cursor.after(territory.code()));
    }
}
