package org.talentbase.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.talentbase.access.Quota;
import org.talentbase.access.Quotas;
import org.talentbase.organisation.InnerOnly;
import org.talentbase.organisation.Scope;
import org.talentbase.platform.audit.Audit;
import org.talentbase.platform.audit.AuditEntry;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.web.Cursor;
import org.talentbase.platform.web.Page;
import org.talentbase.platform.web.Problem;
import org.talentbase.talent.NameGrams;
import org.talentbase.talent.Purposes;

/** Search within one's scope. A POST, so that no name and no number is ever in an address. */
@Path("/api/talents/search")
@Tag(name = "talent")
public class SearchResource {

    private static final int PAGE = 20;
    private static final Pattern TERRITORY = Pattern.compile("[0-9]{6}");

    private final Search search;
    private final Purposes purposes;
    private final CurrentUser user;
    private final Quotas quotas;
    private final Audit audit;

    SearchResource(Search search, Purposes purposes, CurrentUser user, Quotas quotas, Audit audit) {
        this.search = search;
        this.purposes = purposes;
        this.user = user;
        this.quotas = quotas;
        this.audit = audit;
    }

    @POST
    @RolesAllowed({"unit", "county", "league", "regional"})
    @InnerOnly
    @Transactional
    @Operation(operationId = "searchTalents", summary = "Find people by name, pinyin, initials, ID number or category")
    public Page<TalentSummary> find(@Valid @NotNull TalentQuery query) {
        purposes.require(user, query.purpose());
        requireSearchable(query.text());
        if (query.territory() != null && !TERRITORY.matcher(query.territory()).matches()) {
            throw Problem.at("/territory", QueryProblem.UNKNOWN_TERRITORY);
        }
        Page<TalentSummary> page = Page.of(
                search.find(query, Scope.of(user), PAGE + 1), PAGE, row -> Cursor.after(row.admittedAt(), row.id()));
        quotas.spend(Quota.SEARCH);
        List<UUID> shown = page.items().stream().map(TalentSummary::id).toList();
        audit.record(AuditEntry.listed("search", "talent", shown, query.purpose()));
        return page;
    }

    /** A text of dots and spaces alone would match everybody. */
    private static void requireSearchable(@Nullable String text) {
        if (text != null && !text.isBlank() && NameGrams.wanted(text).stream().allMatch(String::isEmpty)) {
            throw Problem.at("/text", QueryProblem.NOTHING_TO_SEARCH_BY);
        }
    }
}
