package org.talentbase.platform.security;

import io.quarkus.oidc.TenantResolver;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Chooses how a caller is known: by the page's session or by a system's bearer token. A token wins over a cookie; a caller
 * with neither is treated as a system, so that it is told 401 and never sent to a login page.
 */
@ApplicationScoped
public class SignInTenants implements TenantResolver {

    /** Quarkus also gives a tenant each path that has its name as a segment: no route may be called so. */
    private static final String SYSTEMS = "systems";

    private static final @Nullable String PAGE = null;

    @Override
    public @Nullable String resolve(RoutingContext context) {
        if (SignInPaths.contains(context)) {
            return PAGE;
        }
        if (context.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            return SYSTEMS;
        }
        return SessionCookies.present(context) ? PAGE : SYSTEMS;
    }
}
