package org.talentbase.organisation;

import jakarta.ws.rs.Priorities;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.web.Problem;

/** Keeps {@link TerritoryOnly}, before anything is asked of who would be refused all the same. */
public class TerritoryGate {

    private final CurrentUser user;

    TerritoryGate(CurrentUser user) {
        this.user = user;
    }

    /** @throws Problem 403 {@code not-beside-the-territory} */
    @TerritoryOnly
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void check() {
        if (Scope.of(user).besideTheTerritory()) {
            throw Problem.of(OrganisationProblem.NOT_BESIDE_THE_TERRITORY);
        }
    }
}
