package org.talentbase.platform.security;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;

/**
 * The way to Keycloak for the second factor alone, and back, beside a session that goes on: whoever gives up on the way, or
 * finds Keycloak away, keeps it. The framework begins and ends a sign-in only for a browser without a session, so the session
 * is kept out of its sight twice: on the way out, and when a sign-in comes back that this browser has begun.
 */
@ApplicationScoped
@Unremovable
@Redirect({Redirect.Location.OIDC_AUTHORIZATION, Redirect.Location.LOCAL_ENDPOINT_CALLBACK})
public class StepUp implements OidcRedirectFilter {

    private static final int BEFORE_AUTHENTICATION = 500;
    private static final String RETURNED = "returned";
    private static final String STATE_COOKIE = "q_auth_";

    private final PublicSite site;

    StepUp(PublicSite site) {
        this.site = site;
    }

    void watch(@Observes Filters filters) {
        filters.register(StepUp::hideSession, BEFORE_AUTHENTICATION);
    }

    private static void hideSession(RoutingContext context) {
        if (leaves(context) || comesBack(context)) {
            SessionCookies.hide(context);
        }
        context.next();
    }

    private static boolean leaves(RoutingContext context) {
        return context.normalizedPath().equals(SignInPaths.STEP_UP)
                && !context.queryParams().contains(RETURNED);
    }

    private static boolean comesBack(RoutingContext context) {
        String state = context.queryParams().get("state");
        return context.normalizedPath().equals(SignInPaths.CALLBACK)
                && state != null
                && context.request().getCookie(STATE_COOKIE + state) != null;
    }

    @Override
    public void filter(OidcRedirectContext redirect) {
        RoutingContext context = redirect.routingContext();
        if (context.normalizedPath().equals(SignInPaths.STEP_UP)) {
            redirect.additionalQueryParams().set("acr_values", SecondFactor.LEVEL);
        } else if (context.normalizedPath().equals(SignInPaths.CALLBACK)) {
            SessionCookies.clearHidden(context, site.secure());
            if (SignInPaths.STEP_UP.equals(URI.create(redirect.redirectUri()).getPath())) {
                redirect.additionalQueryParams().set(RETURNED, "true");
            }
        }
    }
}
