package org.talentbase.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.security.Seat;

/** Reads the floor's question "who is asking" from the identity, to which {@link AccountAugmentor} attached the row. */
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
        Account account = Account.of(identity);
        return account == null ? null : account.id();
    }

    @Override
    public String subject() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }

    @Override
    public String role() {
        return identity.getRoles().stream().findFirst().orElse("");
    }

    @Override
    public Set<String> duties() {
        Account account = Account.of(identity);
        return account == null ? Set.of() : account.duties();
    }

    @Override
    public @Nullable Seat seat() {
        Account account = Account.of(identity);
        return account == null ? null : account.seat();
    }

    @Override
    public boolean is(byte[] idNumberIndex) {
        Account account = Account.of(identity);
        return account != null && account.isHeldBy(idNumberIndex);
    }

    @Override
    public boolean holds(UUID accountId) {
        Account account = Account.of(identity);
        return account != null && account.isOfSamePersonAs(accountId);
    }

    @Override
    public String client() {
        String client = identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("azp") : null;
        return client == null ? "" : client;
    }
}
