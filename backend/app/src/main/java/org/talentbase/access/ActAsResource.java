package org.talentbase.access;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.talentbase.platform.audit.Audit;
import org.talentbase.platform.audit.AuditEntry;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.platform.security.ChosenAccount;
import org.talentbase.platform.security.Roles;
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.Problem;

/** Where the page sends a browser whose person will act as another account of theirs. */
@Path("/auth/act-as/{id}")
@Authenticated
public class ActAsResource {

    private final SecurityIdentity identity;
    private final Accounts accounts;
    private final ChosenAccount chosen;
    private final Audit audit;

    ActAsResource(SecurityIdentity identity, Accounts accounts, ChosenAccount chosen, Audit audit) {
        this.identity = identity;
        this.accounts = accounts;
        this.chosen = chosen;
        this.audit = audit;
    }

    /** Answers 404 for an account that is another person's, switched off, or this one. */
    @GET
    @Transactional
    @Operation(hidden = true)
    public Response actAs(@PathParam("id") String id, RoutingContext context) {
        Account account = Account.of(identity);
        List<Me.OtherAccount> others = account == null ? List.of() : accounts.othersOf(account);
        UUID wanted = Ids.parse(id);
        Me.OtherAccount other = others.stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
        audit.record(AuditEntry.changed("act-as", "account", other.id(), List.of("account")));
        // An individual's is a phone number: it is not kept here, and belongs in no address.
        return chosen.leadTo(other.role().equals(Roles.INDIVIDUAL) ? "" : other.username(), context);
    }
}
