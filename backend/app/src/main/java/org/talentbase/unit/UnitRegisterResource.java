package org.talentbase.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Organisation;
import org.talentbase.organisation.OrganisationMapper;
import org.talentbase.organisation.Organisations;
import org.talentbase.organisation.Scope;
import org.talentbase.organisation.TerritoryOnly;
import org.talentbase.organisation.UnitSearch;
import org.talentbase.organisation.UnitState;
import org.talentbase.platform.audit.Audit;
import org.talentbase.platform.audit.AuditEntry;
import org.talentbase.platform.idempotency.Once;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.web.Cursor;
import org.talentbase.platform.web.Page;
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.Problem;

/** The register of units: read by whoever answers for a unit, kept by the bureaus of its territory. */
@Path("/api/register/units")
@Tag(name = "unit")
public class UnitRegisterResource {

    private static final int PAGE = 50;

    private final UnitRegister register;
    private final UnitView view;
    private final UnitPlaces places;
    private final UnitHistory history;
    private final Organisations organisations;
    private final OrganisationMapper mapper;
    private final Audit audit;
    private final CurrentUser user;

    UnitRegisterResource(
            UnitRegister register,
            UnitView view,
            UnitPlaces places,
            UnitHistory history,
            Organisations organisations,
            OrganisationMapper mapper,
            Audit audit,
            CurrentUser user) {
        this.register = register;
        this.view = view;
        this.places = places;
        this.history = history;
        this.organisations = organisations;
        this.mapper = mapper;
        this.audit = audit;
        this.user = user;
    }

    /**
     * Units in the caller's reach, in the order in which they were opened.
     *
     * @param text part of the name, of its pinyin or initials, or of the USCC
     * @param territory code of a territory in which they lie
     * @param nature code of {@code unit_nature}
     */
    @GET
    @RolesAllowed({"county", "league", "regional"})
    @Transactional
    @Operation(operationId = "listRegisteredUnits", summary = "Units within the caller's scope, 50 at a time")
    public Page<UnitListed> list(
            @RestQuery @Size(max = 50) @Nullable String text,
            @RestQuery @Nullable String territory,
            @RestQuery @Nullable String nature,
            @RestQuery @Nullable UnitState state,
            @RestQuery @Nullable String cursor) {
        UnitSearch search = new UnitSearch(text, territory, nature, state, Scope.of(user));
        Page<Organisation> page = Page.of(
                organisations.findUnits(search, Cursor.decode(cursor, 1), PAGE + 1),
                PAGE,
                unit -> Cursor.after(unit.getCode()));
        return new Page<>(page.items().stream().map(this::listed).toList(), page.next());
    }

    private UnitListed listed(Organisation unit) {
        return new UnitListed(
                unit.getId(),
                unit.getName(),
                unit.getUscc(),
                mapper.unit(unit).territoryName(),
                unit.getNature(),
                unit.getState());
    }

    @POST
    @RolesAllowed({"county", "league", "regional"})
    @TerritoryOnly
    @Transactional
    @Once
    @ResponseStatus(201)
    @Operation(operationId = "openUnit", summary = "Open a unit within the caller's scope")
    public UnitDetail open(@Valid @NotNull UnitOpening opening) {
        return register.open(opening, Scope.of(user));
    }

    /** @param territory code of the territory in which the unit shall lie */
    @GET
    @Path("/lines")
    @RolesAllowed({"county", "league", "regional"})
    @TerritoryOnly
    @Transactional
    @Operation(operationId = "listUnitLines", summary = "Whom a unit of a territory may report and belong to")
    public UnitLines lines(@RestQuery @Size(max = 6) @Nullable String territory) {
        if (territory == null) {
            throw Problem.at("/territory", PlatformProblem.REQUIRED);
        }
        return places.of(territory, Scope.of(user));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"unit", "county", "league", "regional"})
    @Transactional
    @Operation(operationId = "getRegisteredUnit", summary = "A unit with what the caller may do")
    public UnitDetail detail(@RestPath String id) {
        UnitDetail found = view.read(id);
        audit.record(AuditEntry.read("unit", found.unit().id(), List.of("contact"), null));
        return found;
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({"unit", "county", "league", "regional"})
    @Transactional
    @Operation(operationId = "listUnitHistory", summary = "What happened to a unit, the latest first")
    public List<UnitHistoryEntry> history(@RestPath String id) {
        return history.of(view.reached(id).getId());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({"county", "league", "regional"})
    @TerritoryOnly
    @Transactional
    @Operation(operationId = "editUnit", summary = "Write what a unit says of itself")
    public UnitDetail edit(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull UnitChange change) {
        return register.edit(id, ifMatch, change);
    }

    @POST
    @Path("/{id}/move")
    @RolesAllowed({"county", "league", "regional"})
    @TerritoryOnly
    @Transactional
    @Once
    @Operation(
            operationId = "moveUnit",
            summary = "Where a unit lies, and whom it answers to, from now on: its people and declarations come along")
    public UnitDetail move(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull UnitMove move) {
        return register.move(id, ifMatch, move, Scope.of(user));
    }

    @POST
    @Path("/{id}/suspend")
    @RolesAllowed({"county", "league", "regional"})
    @TerritoryOnly
    @Transactional
    @Once
    @Operation(operationId = "suspendUnit", summary = "Nobody can name it any more, until it is resumed")
    public UnitDetail suspend(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull UnitReason reason) {
        return register.become(UnitAction.SUSPEND, id, ifMatch, reason);
    }

    @POST
    @Path("/{id}/resume")
    @RolesAllowed({"county", "league", "regional"})
    @TerritoryOnly
    @Transactional
    @Once
    @Operation(operationId = "resumeUnit", summary = "Open again after a suspension")
    public UnitDetail resume(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull UnitReason reason) {
        return register.become(UnitAction.RESUME, id, ifMatch, reason);
    }

    @POST
    @Path("/{id}/close")
    @RolesAllowed({"county", "league", "regional"})
    @TerritoryOnly
    @Transactional
    @Once
    @Operation(operationId = "closeUnit", summary = "Close for good a unit that has nobody left")
    public UnitDetail close(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull UnitReason reason) {
        return register.become(UnitAction.CLOSE, id, ifMatch, reason);
    }
}
