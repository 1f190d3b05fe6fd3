package org.talentbase.talent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.talentbase.access.Quota;
import org.talentbase.access.Quotas;
import org.talentbase.organisation.InnerOnly;
import org.talentbase.organisation.Scope;
import org.talentbase.organisation.TerritoryOnly;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.security.Fresh;
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.Problem;

/** Records of the register; {@link Talents} logs that they were shown, a refusal behind it takes that back. */
@Path("/api/talents")
@Tag(name = "talent")
public class TalentResource {

    private final Talents talents;
    private final Purposes purposes;
    private final Quotas quotas;
    private final CurrentUser user;

    TalentResource(Talents talents, Purposes purposes, Quotas quotas, CurrentUser user) {
        this.talents = talents;
        this.purposes = purposes;
        this.quotas = quotas;
        this.user = user;
    }

    @GET
    @Path("/mine")
    @RolesAllowed("individual")
    @Transactional
    @Operation(operationId = "getOwnTalent", summary = "The caller's own record; 404 before admission")
    public TalentDetail mine() {
        return talents.own(Scope.of(user)).orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
    }

    /** @param purpose code of {@code purpose}; bureaus must give one */
    @GET
    @Path("/{id}")
    @RolesAllowed({"individual", "unit", "county", "league", "regional"})
    @Transactional
    @Operation(operationId = "getTalent", summary = "A record in the caller's scope, numbers masked")
    public TalentDetail detail(@RestPath String id, @RestQuery @Nullable String purpose) {
        TalentDetail found = talents.find(Ids.parse(id), Scope.of(user), purpose)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
        purposes.require(user, purpose);
        return found;
    }

    /** One person a call. Never {@code @Once}: that would keep the answer, and with it the numbers in clear. */
    @POST
    @Path("/{id}/unmask")
    @RolesAllowed({"individual", "unit", "county", "league", "regional"})
    @TerritoryOnly
    @InnerOnly
    @Fresh({"county", "league", "regional"})
    @Transactional
    @Operation(
            operationId = "unmaskTalent",
            summary = "ID number and phone in full; bureaus need a second factor given within five minutes")
    public TalentNumbers unmask(@RestPath String id, @Valid @NotNull ReadingPurpose reason) {
        UUID talent = Ids.parse(id);
        TalentNumbers numbers = talents.numbers(talent, Scope.of(user), reason.purpose())
                .orElseThrow(() -> Problem.of(
                        talents.isReached(talent, Scope.of(user))
                                ? TalentProblem.NUMBERS_ARE_THE_OWNERS
                                : PlatformProblem.NOT_FOUND));
        purposes.requireForNumbers(user, reason.purpose());
        quotas.spend(Quota.UNMASK);
        return numbers;
    }
}
