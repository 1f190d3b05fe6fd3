package org.talentbase.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Scope;
import org.talentbase.organisation.TerritoryOnly;
import org.talentbase.platform.audit.Audit;
import org.talentbase.platform.audit.AuditEntry;
import org.talentbase.platform.idempotency.Once;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.web.Cursor;
import org.talentbase.platform.web.Page;
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.Problem;

/** Applications by which units ask to be opened: made by somebody of the unit, answered by the bureau of its territory. */
@Path("/api/unit-applications")
@Tag(name = "unit")
public class UnitApplicationResource {

    private static final int PAGE = 50;

    private static final String RESOURCE = "unit-application";

    private final UnitApplicationDesk desk;
    private final UnitApplications applications;
    private final Audit audit;
    private final CurrentUser user;

    UnitApplicationResource(UnitApplicationDesk desk, UnitApplications applications, Audit audit, CurrentUser user) {
        this.desk = desk;
        this.applications = applications;
        this.audit = audit;
        this.user = user;
    }

    @GET
    @RolesAllowed({"individual", "county", "league", "regional"})
    @TerritoryOnly
    @Transactional
    @Operation(
            operationId = "listUnitApplications",
            summary = "The caller's own, or those of a bureau's territory, the newest first, 50 at a time")
    public Page<UnitApplicationSummary> list(
            @RestQuery @Nullable UnitApplicationState state, @RestQuery @Nullable String cursor) {
        Cursor after = Cursor.decode(cursor, 1);
        UUID before = after == null ? null : after.id(0);
        List<UnitApplicationSummary> rows = applications.within(Scope.of(user), state, before, PAGE + 1).stream()
                .map(desk::summary)
                .toList();
        Page<UnitApplicationSummary> page = Page.of(rows, PAGE, row -> Cursor.after(row.id()));
        List<UUID> shown = page.items().stream().map(UnitApplicationSummary::id).toList();
        audit.record(AuditEntry.listed("list", RESOURCE, shown, null));
        return page;
    }

    @POST
    @RolesAllowed("individual")
    @Transactional
    @Once
    @ResponseStatus(201)
    @Operation(operationId = "applyForUnit", summary = "Ask that one's unit be opened; its bureau answers")
    public UnitApplicationDetail apply(@Valid @NotNull UnitApplying asked) {
        return desk.apply(asked);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"individual", "county", "league", "regional"})
    @TerritoryOnly
    @Transactional
    @Operation(operationId = "getUnitApplication", summary = "An application with what the caller may do")
    public UnitApplicationDetail detail(@RestPath String id) {
        UnitApplicationDetail found = desk.detail(desk.reached(id));
        audit.record(AuditEntry.read(RESOURCE, found.application().id(), List.of("unit", "contact"), null));
        return found;
    }

    @GET
    @Path("/{id}/proof")
    @RolesAllowed({"individual", "county", "league", "regional"})
    @TerritoryOnly
    @Transactional
    @Produces("image/jpeg")
    @Operation(operationId = "getUnitApplicationProof", summary = "The certificate that was sent with it, as JPEG")
    public byte[] proof(@RestPath String id) {
        UUID application = desk.reached(id).id();
        UnitProof proof = applications.proof(application).orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
        audit.record(AuditEntry.read(RESOURCE, application, List.of("proof"), null));
        return desk.content(proof);
    }

    @POST
    @Path("/{id}/confirm")
    @RolesAllowed({"county", "league", "regional"})
    @TerritoryOnly
    @Transactional
    @Once
    @Operation(operationId = "confirmUnitApplication", summary = "Open the unit as it was applied for")
    public UnitApplicationDetail confirm(
            @RestPath String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull UnitConfirming place) {
        return desk.confirm(id, ifMatch, place);
    }

    @POST
    @Path("/{id}/refuse")
    @RolesAllowed({"county", "league", "regional"})
    @TerritoryOnly
    @Transactional
    @Once
    @Operation(operationId = "refuseUnitApplication", summary = "Not open it, for a reason that the applicant reads")
    public UnitApplicationDetail refuse(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull UnitReason reason) {
        return desk.refuse(id, ifMatch, reason);
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed("individual")
    @Transactional
    @Once
    @Operation(operationId = "withdrawUnitApplication", summary = "Take back one's own, before it is answered")
    public UnitApplicationDetail withdraw(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return desk.withdraw(id, ifMatch);
    }
}
