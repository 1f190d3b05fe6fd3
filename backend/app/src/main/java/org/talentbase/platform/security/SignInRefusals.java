package org.talentbase.platform.security;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.Problem;
import org.talentbase.platform.web.ProblemCode;
import org.talentbase.platform.web.ProblemMapper;

/**
 * Answers callers who are not known: 401 problem+json with the challenge for systems, never a redirect, and a session that is
 * over is cleared. When Keycloak is away nobody is called a stranger: 503, and the session stays.
 */
public class SignInRefusals {

    /** Attribute of an anonymous identity whose account was switched off: the caller is known, and no longer let in. */
    public static final String DISABLED = "talentbase.disabled";

    private final PublicSite site;
    private final ProblemMapper problems = new ProblemMapper();

    SignInRefusals(PublicSite site) {
        this.site = site;
    }

    @ServerExceptionMapper(value = UnauthorizedException.class, priority = Priorities.AUTHENTICATION)
    public Response unknown(RoutingContext context) {
        if (disabled(context)) {
            // The session stays, so that the page can offer to sign out of Keycloak too.
            return challenge(SignInProblem.ACCOUNT_DISABLED, true);
        }
        clearSession(context);
        return challenge(PlatformProblem.UNAUTHENTICATED, false);
    }

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = Priorities.AUTHENTICATION)
    public Response failed(AuthenticationFailedException failure, RoutingContext context) {
        if (cause(failure, IOException.class) != null || cause(failure, TimeoutException.class) != null) {
            return away();
        }
        clearSession(context);
        InvalidJwtException refused = cause(failure, InvalidJwtException.class);
        boolean expired = refused != null && refused.hasExpired();
        return challenge(expired ? SignInProblem.TOKEN_EXPIRED : SignInProblem.TOKEN_INVALID, true);
    }

    @ServerExceptionMapper(value = OIDCException.class, priority = Priorities.AUTHENTICATION)
    public Response away() {
        return Response.fromResponse(problems.toResponse(Problem.of(PlatformProblem.DEPENDENCY_UNAVAILABLE)))
                .header(HttpHeaders.RETRY_AFTER, 10)
                .build();
    }

    /** A bad token says nothing against the session that came with it. */
    private void clearSession(RoutingContext context) {
        if (!context.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            SessionCookies.clear(context, site.secure());
        }
    }

    private Response challenge(ProblemCode code, boolean somethingShown) {
        return Response.fromResponse(problems.toResponse(Problem.of(code)))
                .header(HttpHeaders.WWW_AUTHENTICATE, somethingShown ? "Bearer error=\"invalid_token\"" : "Bearer")
                .build();
    }

    private static boolean disabled(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser caller
                && Boolean.TRUE.equals(caller.getSecurityIdentity().<Boolean>getAttribute(DISABLED));
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> wanted) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (wanted.isInstance(at)) {
                return wanted.cast(at);
            }
        }
        return null;
    }
}
