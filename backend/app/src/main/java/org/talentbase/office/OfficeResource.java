package org.talentbase.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.talentbase.organisation.Scope;
import org.talentbase.organisation.TerritoryOnly;
import org.talentbase.platform.audit.Audit;
import org.talentbase.platform.audit.AuditEntry;
import org.talentbase.platform.idempotency.Once;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.web.Cursor;
import org.talentbase.platform.web.Page;

/** Offices within the caller's reach: the tree from their own down, and what each is. */
@Path("/api/offices")
@Tag(name = "office")
public class OfficeResource {

    private static final int PAGE = 50;
    private static final List<String> GROUPS = List.of("office", "responsible-persons");

    private final Offices offices;
    private final OfficeTree tree;
    private final OfficeKeeping keeping;
    private final DivisionKeeping divisions;
    private final ResponsibleRegister register;
    private final ResponsibleHistory history;
    private final Audit audit;
    private final CurrentUser user;

    OfficeResource(
            Offices offices,
            OfficeTree tree,
            OfficeKeeping keeping,
            DivisionKeeping divisions,
            ResponsibleRegister register,
            ResponsibleHistory history,
            Audit audit,
            CurrentUser user) {
        this.offices = offices;
        this.tree = tree;
        this.keeping = keeping;
        this.divisions = divisions;
        this.register = register;
        this.history = history;
        this.audit = audit;
        this.user = user;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"county", "league", "regional"})
    @Transactional
    @Operation(
            operationId = "getOffice",
            summary = "An office with its divisions, its responsible persons and what the caller may do")
    public OfficeDetail detail(@RestPath String id) {
        Organisation office = offices.reached(Ids.parse(id));
        audit.record(AuditEntry.read("office", office.getId(), GROUPS, null));
        return offices.detail(office);
    }

    @GET
    @Path("/{id}/subordinates")
    @RolesAllowed({"county", "league", "regional"})
    @Transactional
    @Operation(
            operationId = "listSubordinates",
            summary =
                    "Offices that stand directly beneath one, bureaus first; 50 at a time, with the number of their units")
    public Page<OfficeNode> subordinates(@RestPath String id, @RestQuery @Nullable String cursor) {
        Organisation office = offices.reached(Ids.parse(id));
        List<OfficeTree.Placed> rows = tree.beneath(office.getId(), Scope.of(user), Cursor.decode(cursor, 2), PAGE + 1);
        Page<OfficeTree.Placed> page = Page.of(rows, PAGE, row -> Cursor.after(row.beside(), row.code()));
        return new Page<>(page.items().stream().map(OfficeTree.Placed::node).toList(), page.next());
    }

    @POST
    @Path("/{id}/subordinates")
    @RolesAllowed({"county", "league", "regional"})
    @TerritoryOnly
    @Transactional
    @Once
    @ResponseStatus(201)
    @Operation(
            operationId = "openOffice",
            summary = "Open a sector authority or a supervising department beside a bureau in the caller's scope")
    public OfficeDetail open(@RestPath String id, @Valid @NotNull OfficeOpening opening) {
        return keeping.open(id, opening);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({"county", "league", "regional"})
    @TerritoryOnly
    @Transactional
    @Operation(operationId = "renameOffice", summary = "Give an authority or a department another name")
    public OfficeDetail rename(
            @RestPath String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull OfficeNaming naming) {
        return keeping.rename(id, ifMatch, naming);
    }

    @POST
    @Path("/{id}/close")
    @RolesAllowed({"county", "league", "regional"})
    @TerritoryOnly
    @Transactional
    @Once
    @Operation(operationId = "closeOffice", summary = "Close for good an authority or a department that no unit names")
    public OfficeDetail close(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return keeping.close(id, ifMatch);
    }

    @POST
    @Path("/{id}/divisions")
    @RolesAllowed({"county", "league", "regional"})
    @Transactional
    @Once
    @ResponseStatus(201)
    @Operation(operationId = "addDivision", summary = "Add a division to an office")
    public OfficeDetail addDivision(@RestPath String id, @Valid @NotNull DivisionChange change) {
        return divisions.add(id, change);
    }

    @PUT
    @Path("/{id}/responsible-persons")
    @RolesAllowed({"county", "league", "regional"})
    @Transactional
    @Operation(
            operationId = "nameResponsiblePersons",
            summary =
                    "Say who answers for an office, its leader in charge, its technical one or both; by itself or a bureau above")
    public OfficeDetail name(
            @RestPath String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ResponsibleChange change) {
        return register.name(id, ifMatch, change);
    }

    @GET
    @Path("/{id}/responsible-persons")
    @RolesAllowed({"county", "league", "regional"})
    @Transactional
    @Operation(
            operationId = "listResponsibleHistory",
            summary = "Who answers and answered for an office, from when to when, the latest first")
    public List<ResponsibleHistoryEntry> history(@RestPath String id) {
        Organisation office = offices.reached(Ids.parse(id));
        audit.record(AuditEntry.read("office", office.getId(), List.of("responsible-history"), null));
        return history.of(office.getId());
    }
}
