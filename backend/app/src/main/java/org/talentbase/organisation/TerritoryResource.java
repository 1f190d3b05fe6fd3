package org.talentbase.organisation;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.web.Cursor;
import org.talentbase.platform.web.Page;
import org.talentbase.platform.web.Problem;

/** Administrative divisions, for whoever is signed in. */
@Path("/api/territories")
@Tag(name = "organisation")
@Authenticated
public class TerritoryResource {

    private static final int PAGE = 50;

    private final Territories territories;
    private final TerritorySearch search;
    private final Clock clock;

    TerritoryResource(Territories territories, TerritorySearch search, Clock clock) {
        this.territories = territories;
        this.search = search;
        this.clock = clock;
    }

    /**
     * Territories to choose from, level by level or by what is typed; without either all of them.
     *
     * @param parent code of the territory around them; {@code none} for the regions, around which there is none
     * @param text part of the name, also with the names around it, or of its pinyin; beginning of its initials or code
     * @param on day of which the territories in force are meant; today's where it is not said
     */
    @GET
    @Operation(
            operationId = "listTerritories",
            summary = "Territories, 50 at a time: the best match first, or in the order of their codes")
    public Page<TerritorySummary> list(
            @RestQuery @Nullable String parent,
            @RestQuery @Size(max = 50) @Nullable String text,
            @RestQuery @Nullable Among among,
            @RestQuery @Nullable String on,
            @RestQuery @Nullable String cursor) {
        Cursor after = Cursor.decode(cursor, 1);
        TerritorySearch.Found found =
                search.find(new TerritorySearch.Wanted(text, parent, among == null ? Among.IN_FORCE : among, day(on)));
        List<Territory> rows = found.territories();
        if (after != null) {
            rows = rows.stream()
                    .dropWhile(territory -> !territory.code().equals(after.key(0)))
                    .skip(1)
                    .toList();
        }
        Page<Territory> page =
                Page.of(rows.stream().limit(PAGE + 1L).toList(), PAGE, territory -> Cursor.after(territory.code()));
        return new Page<>(
                page.items().stream()
                        .map(territory -> summary(territory, found.among()))
                        .toList(),
                page.next());
    }

    private TerritorySummary summary(Territory territory, Predicate<Territory> among) {
        String code = territory.code();
        return new TerritorySummary(
                code,
                territory.name(),
                territories.fullName(territory),
                territory.formerName(),
                territory.level(),
                territory.parentCode(),
                mentions(territories.pathFrom(code).reversed().stream().filter(around -> !around.equals(territory))),
                territories.within(code).stream().anyMatch(among),
                territory.abolished(),
                territory.validTo(),
                territory.lastListed(),
                mentions(territories.successors(code).stream()));
    }

    private List<TerritoryName> mentions(Stream<Territory> those) {
        return those.map(territory -> territories.mention(territory.code())).toList();
    }

    private LocalDate day(@Nullable String written) {
        try {
            return written == null ? LocalDate.now(clock) : LocalDate.parse(written);
        } catch (DateTimeParseException noDay) {
            throw Problem.at("/on", OrganisationProblem.UNKNOWN_DAY);
        }
    }
}
