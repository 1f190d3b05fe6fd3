package org.talentbase.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.InnerOnly;
import org.talentbase.organisation.Scope;
import org.talentbase.organisation.Territories;
import org.talentbase.organisation.TerritoryOnly;
import org.talentbase.platform.audit.Audit;
import org.talentbase.platform.audit.AuditEntry;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.security.Fresh;
import org.talentbase.platform.web.Cursor;
import org.talentbase.platform.web.Page;

/** 负责人员登记表: who answers for the register in each office within the caller's reach, and who has named nobody yet. */
@Path("/api/responsible-persons")
@Tag(name = "office")
public class ResponsibleResource {

    private static final int PAGE = 50;
    private static final String NOUN = "responsible-person";

    private final ResponsibleList list;
    private final ResponsibleRegister register;
    private final ResponsibleDues dues;
    private final ResponsibleWorkbook workbook;
    private final Territories territories;
    private final Audit audit;
    private final CurrentUser user;

    ResponsibleResource(
            ResponsibleList list,
            ResponsibleRegister register,
            ResponsibleDues dues,
            ResponsibleWorkbook workbook,
            Territories territories,
            Audit audit,
            CurrentUser user) {
        this.list = list;
        this.register = register;
        this.dues = dues;
        this.workbook = workbook;
        this.territories = territories;
        this.audit = audit;
        this.user = user;
    }

    /** @param state only those that have named both, or have not, or have not by the day */
    @GET
    @RolesAllowed({"county", "league", "regional"})
    @Transactional
    @Operation(
            operationId = "listResponsiblePersons",
            summary = "Offices within the caller's scope with their responsible persons, 50 at a time")
    public Page<ResponsibleListed> list(
            @RestQuery @Nullable ResponsibleState state, @RestQuery @Nullable String cursor) {
        List<ResponsibleRow> rows = list.find(wanted(state), Cursor.decode(cursor, 3), PAGE + 1);
        Page<ResponsibleRow> page = Page.of(rows, PAGE, ResponsibleRow::place);
        audit.record(AuditEntry.listed("list", NOUN, persons(page.items()), null));
        return new Page<>(
                page.items().stream()
                        .map(row -> row.listed(territories.name(row.office().territoryCode())))
                        .toList(),
                page.next());
    }

    /** The whole of the list as the form has it, with the numbers in full. */
    @GET
    @Path("/workbook")
    @RolesAllowed({"county", "league", "regional"})
    @TerritoryOnly
    @InnerOnly
    @Fresh
    @Transactional
    @Produces(ResponsibleWorkbook.TYPE)
    @Operation(
            operationId = "exportResponsiblePersons",
            summary =
                    "The list as a workbook, with mobile numbers in full; needs a second factor given within five minutes")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = ResponsibleWorkbook.TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response export(@RestQuery @Nullable ResponsibleState state) {
        List<ResponsibleRow> rows = list.find(wanted(state), null, Integer.MAX_VALUE);
        byte[] written = workbook.of(rows, register.due());
        List<UUID> shown = persons(rows);
        audit.record(new AuditEntry("export", NOUN, null, shown, List.of("mobile"), false, null, shown.size()));
        return Response.ok(written)
                .header(HttpHeaders.CONTENT_DISPOSITION, workbook.disposition())
                .build();
    }

    private ResponsibleList.Wanted wanted(@Nullable ResponsibleState state) {
        return new ResponsibleList.Wanted(Scope.of(user), state, dues.today());
    }

    private static List<UUID> persons(List<ResponsibleRow> rows) {
        return rows.stream().flatMap(row -> row.personIds().stream()).toList();
    }

    @GET
    @Path("/due")
    @RolesAllowed({"county", "league", "regional"})
    @Transactional
    @Operation(
            operationId = "getResponsibleDue",
            summary = "Until when the offices of the caller's region name their responsible persons")
    public DueShown due() {
        return register.due();
    }

    @PUT
    @Path("/due")
    @RolesAllowed("regional")
    @TerritoryOnly
    @Transactional
    @Operation(operationId = "setResponsibleDue", summary = "Set that day for the whole region")
    public DueShown setDue(@RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull DueChange change) {
        return register.set(ifMatch, change);
    }
}
