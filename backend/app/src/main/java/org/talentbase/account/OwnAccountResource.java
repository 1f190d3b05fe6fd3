package org.talentbase.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an individual reads of their own account. */
@Path("/api/accounts/mine/history")
@Tag(name = "account")
public class OwnAccountResource {

    private final PersonalAccounts accounts;

    OwnAccountResource(PersonalAccounts accounts) {
        this.accounts = accounts;
    }

    /** By which office, not by whom. */
    @GET
    @RolesAllowed("individual")
    @Transactional
    @Operation(
            operationId = "listOwnAccountActs",
            summary = "What others did with the caller's account, the newest first")
    public List<OwnAccountAct> history() {
        return accounts.ownHistory().stream()
                .map(act -> new OwnAccountAct(act.id(), act.kind(), act.at(), act.byOffice()))
                .toList();
    }
}
