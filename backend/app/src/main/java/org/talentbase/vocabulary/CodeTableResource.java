package org.talentbase.vocabulary;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.web.Cursor;
import org.talentbase.platform.web.Page;
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.Problem;

/** Code tables for forms and filters. They hold no personal fact: every signed-in caller may read all of them. */
@Path("/api/code-tables")
@Tag(name = "vocabulary")
@Authenticated
public class CodeTableResource {

    private static final int PAGE = 500;
    private static final String AN_HOUR = "private, max-age=3600";

    private final CodeTables tables;

    CodeTableResource(CodeTables tables) {
        this.tables = tables;
    }

    @GET
    @Operation(operationId = "listCodeTables", summary = "All code tables with their standard and edition")
    public Page<CodeTableSummary> list() {
        return new Page<>(tables.all().stream().map(CodeTable::summary).toList(), null);
    }

    /**
     * Browsers keep the answer for an hour and then ask whether it changed.
     *
     * @param text part of a name, or the beginning of a code
     * @param parent code of the entry above
     */
    @GET
    @Path("/{id}/entries")
    @Operation(
            operationId = "listCodeEntries",
            summary = "Entries of a code table in the order of the standard, 500 at a time")
    public RestResponse<Page<CodeEntry>> entries(
            @PathParam("id") String id,
            @RestQuery @Size(max = 50) @Nullable String text,
            @RestQuery @Nullable String parent,
            @RestQuery @Nullable String cursor,
            @Context Request request) {
        CodeTable table = tables.table(id).orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
        EntityTag version = new EntityTag(table.fingerprint());
        if (request.evaluatePreconditions(version) != null) {
            return RestResponse.notModified();
        }
        Cursor after = Cursor.decode(cursor, 1);
        Stream<CodeEntry> entries = table.entries().stream();
        if (after != null) {
            entries = entries.dropWhile(entry -> !entry.code().equals(after.key(0)))
                    .skip(1);
        }
        List<CodeEntry> rows = entries.filter(entry -> parent == null || parent.equals(entry.parent()))
                .filter(entry -> text == null
                        || entry.name().contains(text)
                        || entry.code().startsWith(text))
                .limit(PAGE + 1L)
                .toList();
        return RestResponse.ResponseBuilder.ok(Page.of(rows, PAGE, entry -> Cursor.after(entry.code())))
                .tag(version)
                .header(HttpHeaders.CACHE_CONTROL, AN_HOUR)
                .build();
    }
}
