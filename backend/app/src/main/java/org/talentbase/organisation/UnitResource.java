package org.talentbase.organisation;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.platform.web.Cursor;
import org.talentbase.platform.web.Page;
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.Problem;

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

    /** Also one that is closed: what was written of it stays readable. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getUnit", summary = "A unit's name and where it lies")
    public UnitSummary unit(@RestPath String id) {
        return organisations
                .find("id = ?1 and kind = ?2", Ids.parse(id), Kind.UNIT)
                .firstResultOptional()
                .map(mapper::unit)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
    }

    /**
     * Units by what is typed.
     *
     * @param text part of the name, of its pinyin or initials, or of the USCC
     * @param territory code of the territory in which the unit lies
     */
    @GET
    @Operation(operationId = "listUnits", summary = "Units that a person may name as their own, 50 at a time")
    public Page<UnitSummary> list(
            @RestQuery @Size(max = 50) @Nullable String text,
            @RestQuery @Nullable String territory,
            @RestQuery @Nullable String cursor) {
        List<Organisation> rows =
                organisations.findUnits(UnitSearch.toChooseFrom(text, territory), Cursor.decode(cursor, 1), PAGE + 1);
        Page<Organisation> page = Page.of(rows, PAGE, unit -> Cursor.after(unit.getCode()));
        return new Page<>(page.items().stream().map(mapper::unit).toList(), page.next());
    }
}
