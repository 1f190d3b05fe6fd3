package org.talentbase.access;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.talentbase.platform.security.CurrentUser;

/** The page's first question. */
@Path("/api/me")
@Authenticated
public class MeResource {

    private final SecurityIdentity identity;
    private final CurrentUser user;

    MeResource(SecurityIdentity identity, CurrentUser user) {
        this.identity = identity;
        this.user = user;
    }

    @GET
    @Operation(operationId = "getMe", summary = "Who is signed in, and for which organisation")
    public Me me() {
        Account account = Account.of(identity);
        if (account == null) {
            return new Me(null, null);
        }
        return new Me(new Me.Holder(account.id(), account.displayName(), user.role(), account.duties()), null);
    }
}
