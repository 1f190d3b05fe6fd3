package org.talentbase.programme;

import io.quarkus.panache.common.Sort;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.web.Page;
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.Problem;

/** The published rules, for whoever is signed in. */
@Path("/api/programmes")
@Tag(name = "programme")
@Authenticated
public class ProgrammeResource {

    private final Programmes programmes;
    private final ProgrammeMapper mapper;
    private final Clock clock;

    ProgrammeResource(Programmes programmes, ProgrammeMapper mapper, Clock clock) {
        this.programmes = programmes;
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * Programmes, past ones included, or what is in force now.
     *
     * @param territory code of a territory: only the programme that is in force there today
     */
    @GET
    @Operation(operationId = "listProgrammes", summary = "All programmes, or the one in force in a territory")
    public Page<ProgrammeSummary> list(@RestQuery @Nullable String territory) {
        List<Programme> found = territory == null
                ? programmes.listAll(Sort.by("id"))
                : programmes.forTerritory(territory, LocalDate.now(clock)).stream()
                        .toList();
        return new Page<>(found.stream().map(mapper::summary).toList(), null);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getProgramme", summary = "A programme with its clauses and its chain of review")
    public ProgrammeDetail detail(@PathParam("id") String id) {
        return programmes
                .findByIdOptional(id)
                .map(mapper::detail)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
    }
}
