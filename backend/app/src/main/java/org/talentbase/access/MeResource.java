package org.talentbase.access;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.InnerNetwork;
import org.talentbase.organisation.Organisation;
import org.talentbase.organisation.Organisations;
import org.talentbase.organisation.Scope;
import org.talentbase.platform.crypto.DeviceKeys;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.security.Seat;

/** The page's first question. */
@Tag(name = "access")
@Path("/api/me")
@Authenticated
public class MeResource {

    private final SecurityIdentity identity;
    private final CurrentUser user;
    private final Accounts accounts;
    private final Organisations organisations;
    private final DeviceKeys deviceKeys;
    private final InnerNetwork inner;

    MeResource(
            SecurityIdentity identity,
            CurrentUser user,
            Accounts accounts,
            Organisations organisations,
            DeviceKeys deviceKeys,
            InnerNetwork inner) {
        this.identity = identity;
        this.user = user;
        this.accounts = accounts;
        this.organisations = organisations;
        this.deviceKeys = deviceKeys;
        this.inner = inner;
    }

    @GET
    @Operation(
            operationId = "getMe",
            summary = "Who is signed in, for which organisation, and as whom else they may act")
    public Me me() {
        Account account = Account.of(identity);
        if (account == null || user.role().isEmpty()) {
            return new Me(null, null, List.of());
        }
        Me.Holder holder = new Me.Holder(
                account.id(), account.displayName(), user.role(), account.duties(), deviceKeys.of(account.id()));
        return new Me(holder, office(account.seat()), accounts.othersOf(account));
    }

    private Me.@Nullable Office office(@Nullable Seat seat) {
        if (seat == null) {
            return null;
        }
        Organisation found = organisations.findById(seat.organisationId());
        return new Me.Office(
                seat.organisationId(), found.getName(), seat.kind(), seat.level(), inner.serves(Scope.of(user)));
    }
}
