package org.talentbase.organisation;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.web.RequestFacts;

/** Notes behind the permission and before any transaction how far the caller reaches; asks for no authentication itself. */
public class AskingFilter {

    private final Asking asking;
    private final CurrentUser user;
    private final RequestFacts request;

    AskingFilter(Asking asking, CurrentUser user, RequestFacts request) {
        this.asking = asking;
        this.user = user;
        this.request = request;
    }

    @ServerRequestFilter
    public void note() {
        if (request.authenticated()) {
            asking.reaches(Scope.of(user));
        }
    }
}
