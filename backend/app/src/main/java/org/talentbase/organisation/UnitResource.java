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

/** Units to choose from, for whoever is signed in. */
@Path("/api/units")
@Tag(name = "organisation")
@Authenticated
public class UnitResource {

    private static final int PAGE = 50;

    private final Organisations organisations;
    private final OrganisationMapper mapper;

    UnitResource(Organisations organisations, OrganisationMapper mapper) {
        this.organisations = organisations;
        this.mapper = mapper;
    }

    /**
     * Units by what is typed.
     *
     * @param text part of the name or its pinyin, beginning of its initials or USCC
     * @param territory code of the territory in which the unit lies
     */
    @GET
    @Operation(operationId = "listUnits", summary = "Units that a person may name as their own, 50 at a time")
    public Page<UnitSummary> list(
            @RestQuery @Size(max = 50) @Nullable String text,
            @RestQuery @Nullable String territory,
            @RestQuery @Nullable String cursor) {
        List<Organisation> rows = organisations.findUnits(text, territory, Cursor.decode(cursor, 1), PAGE + 1);
        Page<Organisation> page = Page.of(rows, PAGE, unit -> Cursor.after(unit.getCode()));
        return new Page<>(page.items().stream().map(mapper::unit).toList(), page.next());
    }
}
