package org.talentbase.binding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.talentbase.account.PersonalAccounts;
import org.talentbase.account.Slip;
import org.talentbase.account.SlipWish;
import org.talentbase.organisation.Scope;
import org.talentbase.organisation.TerritoryOnly;
import org.talentbase.platform.audit.Audit;
import org.talentbase.platform.audit.AuditEntry;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.security.Fresh;
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.Problem;

/** Helps somebody who has lost their password: those who keep the record know whom they have before them. */
@Path("/api/talents/{id}/slip")
@Tag(name = "binding")
public class PersonSlipResource {

    private final Bindings bindings;
    private final PersonalAccounts accounts;
    private final CurrentUser user;
    private final Audit audit;

    PersonSlipResource(Bindings bindings, PersonalAccounts accounts, CurrentUser user, Audit audit) {
        this.bindings = bindings;
        this.accounts = accounts;
        this.user = user;
        this.audit = audit;
    }

    /** Never {@code @Once}: that would keep the password. Asked again it prints another, and the one before is void. */
    @POST
    @RolesAllowed({"unit", "county", "league", "regional"})
    @TerritoryOnly
    @Fresh
    @Transactional
    @Operation(
            operationId = "printPersonSlip",
            summary = "A temporary password for the account of the record's person, good for 72 hours and shown once")
    public Slip print(@RestPath String id, @Valid @NotNull SlipWish wish) {
        Bindings.Bound bound =
                bindings.bound(Ids.parse(id), Scope.of(user)).orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
        if (!user.duties().contains("approves")) {
            throw Problem.of(BindingProblem.SLIP_APPROVES_ONLY);
        }
        if (user.is(bound.idNumberIndex()) || bound.accountId() != null && user.holds(bound.accountId())) {
            throw Problem.of(BindingProblem.OWN_SLIP);
        }
        if (bound.accountId() == null) {
            throw Problem.of(BindingProblem.NOBODY_BOUND);
        }
        audit.record(AuditEntry.changed("slip", "account", bound.accountId(), List.of("account")));
        return accounts.print(bound.accountId(), wish.secondFactorLost(), bound.unitName());
    }
}
