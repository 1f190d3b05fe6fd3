package org.talentbase.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.security.SignInPaths;
import org.talentbase.platform.security.SignInRefusals;

/**
 * Lets rights be the meeting of Keycloak's roles and the account row, read at each request: what is taken away here is gone
 * at the next request, although the token lives on.
 */
@ApplicationScoped
public class AccountAugmentor implements SecurityIdentityAugmentor {

    private final Accounts accounts;

    AccountAugmentor(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return augment(identity, context, Map.of());
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        boolean signingIn = request != null && SignInPaths.contains(request);
        return context.runBlocking(() -> meet(identity, accounts.find(token), signingIn));
    }

    private static SecurityIdentity meet(SecurityIdentity identity, @Nullable Account account, boolean signingIn) {
        QuarkusSecurityIdentity.Builder met = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addAttributes(identity.getAttributes())
                .addCredentials(identity.getCredentials())
                .addAttribute(Newcomers.ROLES_BY_KEYCLOAK, identity.getRoles());
        if (account == null) {
            return met.build();
        }
        if (!account.enabled() && !signingIn) {
            // On the sign-in paths this would send the browser to Keycloak and back for ever.
            return met.setAnonymous(true)
                    .addAttribute(SignInRefusals.DISABLED, true)
                    .build();
        }
        return met.addAttribute(Account.attribute(), account)
                .addRoles(Set.copyOf(account.rolesWith(identity.getRoles())))
                .build();
    }
}
