package org.talentbase.platform.security;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * The framework's own way to know a caller, made patient and not too patient. A Keycloak that hangs would hold a request for
 * ever: after five seconds it is away. And a token signed with a key that we do not have yet is looked at again: the framework
 * fetches keys for the first such token only, and would call the others of that moment false.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    private static final Duration HANGS = Duration.ofSeconds(5);
    private static final int LOOKS = 3;
    private static final Duration FIRST_LOOK = Duration.ofMillis(200);

    private final OidcAuthenticationMechanism framework;

    SignInMechanism(OidcAuthenticationMechanism framework) {
        this.framework = framework;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        Supplier<Uni<? extends SecurityIdentity>> look = () -> framework.authenticate(context, providers);
        Uni<SecurityIdentity> known = Uni.createFrom().deferred(look);
        if (context.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            // A session's way cannot be gone twice; its tokens come from Keycloak alone, and each of them may fetch
            // keys.
            known = known.onFailure(SignInMechanism::isOfUnknownKey)
                    .retry()
                    .withBackOff(FIRST_LOOK)
                    .withJitter(0)
                    .atMost(LOOKS);
        }
        return withoutHanging(known);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return withoutHanging(framework.getChallenge(context));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return framework.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return framework.getCredentialTransport(context);
    }

    private static <T> Uni<T> withoutHanging(Uni<T> answer) {
        return answer.ifNoItem().after(HANGS).failWith(() -> new OIDCException("Keycloak does not answer"));
    }

    private static boolean isOfUnknownKey(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof UnresolvableKeyException) {
                return true;
            }
        }
        return false;
    }
}
