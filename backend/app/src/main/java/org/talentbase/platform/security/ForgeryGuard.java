package org.talentbase.platform.security;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.Problem;

/**
 * Refuses changes that another site makes a browser send with our cookie. Browsers say whence a request comes in {@code
 * Sec-Fetch-Site}, older ones in {@code Origin}; without either, a request with cookies is refused. Bearer clients send no
 * cookie and pass. SameSite=Lax on the session is the second wall.
 */
public class ForgeryGuard {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final PublicSite site;

    ForgeryGuard(PublicSite site) {
        this.site = site;
    }

    /** Before anything else looks at the request: another site learns nothing, not even which methods there are. */
    @ServerRequestFilter(preMatching = true, priority = Priorities.AUTHENTICATION)
    public void check(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod()) || request.getHeaderString(HttpHeaders.COOKIE) == null) {
            return;
        }
        String fetchSite = request.getHeaderString("Sec-Fetch-Site");
        boolean ours = fetchSite != null
                ? fetchSite.equals("same-origin")
                : site.origin().equals(request.getHeaderString("Origin"));
        if (!ours) {
            throw Problem.of(PlatformProblem.CROSS_SITE);
        }
    }
}
