package org.talentbase.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.web.Problem;
import org.talentbase.platform.web.ProblemMapper;

/**
 * Keeps {@link Fresh}, behind the permission and before the body is read. The page's session stays and is told what to do; a
 * system is told in the words of RFC 9470 what its token lacks.
 */
public class FreshGate {

    private static final String CHALLENGE = "Bearer error=\"insufficient_user_authentication\","
            + " error_description=\"A second factor is needed\", acr_values=\"%s\", max_age=\"%d\""
                    .formatted(SecondFactor.LEVEL, SecondFactor.MAX_AGE.toSeconds());

    private final SecurityIdentity identity;
    private final Clock clock;
    private final ProblemMapper problems = new ProblemMapper();

    FreshGate(SecurityIdentity identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    /** Null lets the request pass. */
    @Fresh
    @ServerRequestFilter
    public @Nullable Response check(ResourceInfo act, ContainerRequestContext request) {
        List<String> roles =
                List.of(act.getResourceMethod().getAnnotation(Fresh.class).value());
        boolean asked = roles.isEmpty() || roles.stream().anyMatch(identity::hasRole);
        if (!asked || isFresh()) {
            return null;
        }
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) == null) {
            throw Problem.of(
                    SignInProblem.STEP_UP_REQUIRED,
                    Map.of("acr", SecondFactor.LEVEL, "maxAgeSeconds", SecondFactor.MAX_AGE.toSeconds()));
        }
        return Response.fromResponse(problems.toResponse(Problem.of(SignInProblem.TOKEN_WITHOUT_SECOND_FACTOR)))
                .header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE)
                .build();
    }

    private boolean isFresh() {
        return identity.getPrincipal() instanceof JsonWebToken token && SecondFactor.isFresh(token, clock.instant());
    }
}
