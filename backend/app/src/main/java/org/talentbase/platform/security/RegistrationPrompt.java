package org.talentbase.platform.security;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import jakarta.enterprise.context.ApplicationScoped;

/** Opens Keycloak at its registration form when the person came to register. */
@ApplicationScoped
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
public class RegistrationPrompt implements OidcRedirectFilter {

    @Override
    public void filter(OidcRedirectContext redirect) {
        if (SignInPaths.REGISTER.equals(redirect.routingContext().normalizedPath())) {
            redirect.additionalQueryParams().set("prompt", "create");
        }
    }
}
