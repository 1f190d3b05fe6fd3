package org.talentbase.platform.security;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start a production build with settings that would give sessions away. */
@ApplicationScoped
@IfBuildProfile("prod")
class SafeSettings {

    void check(
            @Observes StartupEvent starting,
            PublicSite site,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") String secret,
            @ConfigProperty(name = "quarkus.keycloak.admin-client.client-secret") String accountsSecret) {
        List<String> faults = faults(site, secret, accountsSecret);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Unsafe settings: " + String.join("; ", faults));
        }
    }

    /** Each fault names the setting and the mend, never the value. */
    static List<String> faults(PublicSite site, String secret, String accountsSecret) {
        List<String> faults = new ArrayList<>();
        if (!site.secure() && !site.loopback()) {
            faults.add("TALENTBASE_PUBLIC_URL must be https, or http on localhost");
        }
        if (secret.length() < 32 || secret.startsWith("change-me")) {
            faults.add(
                    "QUARKUS_OIDC_CREDENTIALS_SECRET must be a random text of 32 characters or more: the session's key is made from it");
        }
        if (accountsSecret.length() < 24 || accountsSecret.startsWith("change-me")) {
            faults.add(
                    "QUARKUS_KEYCLOAK_ADMIN_CLIENT_CLIENT_SECRET must be a random text of 24 characters or more: whoever knows it makes accounts");
        }
        return faults;
    }
}
