package org.talentbase.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.talentbase.platform.audit.Audit;
import org.talentbase.platform.audit.AuditEntry;
import org.talentbase.platform.crypto.Masks;
import org.talentbase.platform.security.Roles;
import org.talentbase.platform.security.SignedIn;

/** Gives a person who registered with a phone number an individual's account at the first sign-in. Staff get theirs by others. */
@ApplicationScoped
class Newcomers {

    static final String ROLES_BY_KEYCLOAK = "talentbase.keycloak-roles";

    private static final String MOBILE = "1[3-9][0-9]{9}";

    private final Accounts accounts;
    private final SecurityIdentity identity;
    private final Audit audit;

    Newcomers(Accounts accounts, SecurityIdentity identity, Audit audit) {
        this.accounts = accounts;
        this.identity = identity;
        this.audit = audit;
    }

    @Transactional
    void welcome(@Observes SignedIn event) {
        JsonWebToken token = event.token();
        String username = Objects.requireNonNullElse(token.<String>getClaim(Claims.preferred_username), "");
        Set<String> roles = identity.getAttribute(ROLES_BY_KEYCLOAK);
        boolean individual = username.matches(MOBILE) && roles.stream().noneMatch(Roles.STAFF::contains);
        if (Account.of(identity) != null || !individual) {
            return;
        }
        String name = token.getClaim("name");
        String masked = Masks.phone(username);
        UUID added = accounts.addIndividual(token, masked, name == null ? masked : name);
        if (added != null) {
            audit.record(AuditEntry.changed("register", "account", added, List.of("account")));
        }
    }
}
