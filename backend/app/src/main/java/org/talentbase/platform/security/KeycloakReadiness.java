package org.talentbase.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready is who has reached Keycloak once: before that nobody can be known. Later it may be away without our being less ready,
 * since sessions and tokens go on for their life; {@code reachable} says how it stands.
 */
@Readiness
@ApplicationScoped
public class KeycloakReadiness implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final HttpRequest question;
    private volatile boolean reached;

    KeycloakReadiness(@ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm) {
        this.question = HttpRequest.newBuilder(URI.create(realm + "/.well-known/openid-configuration"))
                .timeout(PATIENCE)
                .build();
    }

    @Override
    public HealthCheckResponse call() {
        boolean reachable = reachable();
        reached |= reachable;
        return HealthCheckResponse.named("keycloak")
                .status(reached)
                .withData("reachable", reachable)
                .build();
    }

    private boolean reachable() {
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
