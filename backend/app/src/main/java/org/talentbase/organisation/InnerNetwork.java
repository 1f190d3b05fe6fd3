package org.talentbase.organisation;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.security.Zone;
import org.talentbase.platform.web.Problem;

/** Keeps {@link InnerOnly}, before a second factor is asked of who would be refused all the same. */
@Singleton
public class InnerNetwork {

    private final CurrentUser user;
    private final Zone zone;

    InnerNetwork(CurrentUser user, @ConfigProperty(name = "talentbase.zone") Zone zone) {
        this.user = user;
        this.zone = zone;
    }

    /** Whether what is for the inner network is open, here, to whoever reaches so far. */
    public boolean serves(Scope scope) {
        return zone == Zone.INNER || !scope.isOfBureau();
    }

    /** @throws Problem 403 {@code inner-network-only} */
    @InnerOnly
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void check() {
        if (!serves(Scope.of(user))) {
            throw Problem.of(OrganisationProblem.INNER_NETWORK_ONLY);
        }
    }
}
