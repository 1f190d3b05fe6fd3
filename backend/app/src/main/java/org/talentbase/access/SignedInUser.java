package org.talentbase.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.security.CurrentUser;

/** The caller, from the identity whose attributes the account row filled. */
@RequestScoped
class SignedInUser implements CurrentUser {

    private final SecurityIdentity identity;

    SignedInUser(SecurityIdentity identity) {
        this.identity = identity;
    }

    @Override
    public boolean anonymous() {
        return identity.isAnonymous();
    }

    @Override
    public @Nullable UUID accountId() {
        return identity.getAttribute("accountId");
    }

    @Override
    public String subject() {
        return anonymous() ? "" : identity.getPrincipal().getName();
    }

    @Override
    public String role() {
        return identity.getRoles().stream().findFirst().orElse("");
    }

    @Override
    public Set<String> duties() {
        Set<String> duties = identity.getAttribute("duties");
        return duties == null ? Set.of() : duties;
    }

    @Override
    public @Nullable UUID organisationId() {
        return identity.getAttribute("organisationId");
    }

    @Override
    public String client() {
        return "page";
    }
}
