package org.talentbase.account;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.Problem;

/**
 * Staff as Keycloak knows them, by a client that may manage users and nothing else. Every call ends within {@link #PATIENCE}, with 503
 * {@code dependency-unavailable} where Keycloak is away, hangs or refuses.
 */
@ApplicationScoped
class KeycloakUsers {

    private static final Logger LOG = Logger.getLogger(KeycloakUsers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final String PREFIX = "quarkus.keycloak.admin-client.";
    private static final String ACCOUNT = "account";
    private static final String OTP = "otp";
    private static final int LINK_SECONDS = 24 * 60 * 60;

    private final Keycloak keycloak;
    private final String realm;
    private final String page;
    private final ExecutorService calls = Executors.newCachedThreadPool();

    /** Nobody is asked for anything yet. */
    KeycloakUsers(
            @ConfigProperty(name = PREFIX + "server-url") String url,
            @ConfigProperty(name = PREFIX + "realm") String realm,
            @ConfigProperty(name = PREFIX + "client-id") String client,
            @ConfigProperty(name = PREFIX + "client-secret") String secret,
            @ConfigProperty(name = "quarkus.oidc.client-id") String page) {
        this.keycloak = KeycloakBuilder.builder()
                .serverUrl(url)
                .realm(realm)
                .clientId(client)
                .clientSecret(secret)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .build();
        this.realm = realm;
        this.page = page;
    }

    @PreDestroy
    void end() {
        calls.shutdownNow();
        keycloak.close();
    }

    /**
     * Makes Keycloak's word the account's: known, with its role, and switched on or off. One that was made before and not noted is
     * found by its user name, and is ours by the account's id.
     *
     * @return Keycloak's id of it, or empty where the user name is somebody else's
     */
    Optional<String> settle(StaffAccount account) {
        return ask(() -> {
            Optional<UserResource> known = find(account);
            UserResource user;
            if (known.isPresent()) {
                user = known.get();
                UserRepresentation now = user.toRepresentation();
                if (!account.id().toString().equals(idOf(now)) && !now.getId().equals(account.subject())) {
                    return Optional.empty();
                }
                now.setEnabled(account.enabled());
                user.update(now);
            } else {
                user = create(account);
            }
            grant(user, account.role());
            if (!account.enabled()) {
                user.logout();
            }
            return Optional.of(user.toRepresentation().getId());
        });
    }

    private Optional<UserResource> find(StaffAccount account) {
        if (account.subject() != null && representation(account.subject()).isPresent()) {
            return Optional.of(realm().users().get(account.subject()));
        }
        return realm().users().searchByUsername(account.username(), true).stream()
                .findFirst()
                .map(user -> realm().users().get(user.getId()));
    }

    /** Without any password: nobody can sign in before one is printed. */
    private UserResource create(StaffAccount account) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(account.username());
        user.setFirstName(account.displayName());
        user.setEnabled(account.enabled());
        user.setAttributes(Map.of(ACCOUNT, List.of(account.id().toString())));
        try (Response created = realm().users().create(user)) {
            return realm().users().get(CreatedResponseUtil.getCreatedId(created));
        }
    }

    private static void grant(UserResource user, String role) {
        List<RoleRepresentation> missing = user.roles().realmLevel().listAvailable().stream()
                .filter(available -> available.getName().equals(role))
                .toList();
        if (!missing.isEmpty()) {
            user.roles().realmLevel().add(missing);
        }
    }

    private static String idOf(UserRepresentation user) {
        Map<String, List<String>> attributes = user.getAttributes();
        return attributes == null
                ? ""
                : attributes.getOrDefault(ACCOUNT, List.of("")).getFirst();
    }

    /**
     * A password to be changed at the first sign-in. Ends all sessions.
     *
     * @param enrols whether a second factor is enrolled then, too, where there is none; individuals do so when one is asked for
     */
    void print(String subject, String password, boolean secondFactorLost, boolean enrols) {
        ask(() -> {
            UserResource user = realm().users().get(subject);
            List<CredentialRepresentation> factors = user.credentials().stream()
                    .filter(credential -> OTP.equals(credential.getType()))
                    .toList();
            if (secondFactorLost) {
                factors.forEach(factor -> user.removeCredential(factor.getId()));
            }
            user.resetPassword(password(password));
            UserRepresentation changed = user.toRepresentation();
            changed.setRequiredActions(actions(enrols && (secondFactorLost || factors.isEmpty())));
            user.update(changed);
            realm().attackDetection().clearBruteForceForUser(subject);
            user.logout();
            return subject;
        });
    }

    /** A mail with a link, good once, to a password and, where there is none, a second factor; until then nothing changes. */
    void sendLink(String subject, String address) {
        ask(() -> {
            UserResource user = realm().users().get(subject);
            UserRepresentation reached = user.toRepresentation();
            reached.setEmail(address);
            user.update(reached);
            boolean enrols = user.credentials().stream().noneMatch(credential -> OTP.equals(credential.getType()));
            user.executeActionsEmail(page, null, LINK_SECONDS, actions(enrols));
            return subject;
        });
    }

    /** The password becomes one that nobody knows, also where another was chosen by it too late; ends the sessions that this began. */
    void takeBack(String subject) {
        ask(() -> {
            realm().users().get(subject).resetPassword(password(TemporaryPassword.next()));
            realm().users().get(subject).logout();
            return subject;
        });
    }

    /** Whether Keycloak still knows it, and lets its holder in. */
    boolean isOn(String subject) {
        return ask(
                () -> representation(subject).map(UserRepresentation::isEnabled).orElse(false));
    }

    /** Empty for one that was removed there. */
    private Optional<UserRepresentation> representation(String subject) {
        try {
            return Optional.of(realm().users().get(subject).toRepresentation());
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == Response.Status.NOT_FOUND.getStatusCode()) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private static CredentialRepresentation password(String value) {
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(value);
        password.setTemporary(true);
        return password;
    }

    private static List<String> actions(boolean secondFactor) {
        List<String> actions = new ArrayList<>(List.of("UPDATE_PASSWORD"));
        if (secondFactor) {
            actions.add("CONFIGURE_TOTP");
        }
        return actions;
    }

    private RealmResource realm() {
        return keycloak.realm(realm);
    }

    private <T> T ask(Callable<T> question) {
        Future<T> answer = calls.submit(question);
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException away) {
            answer.cancel(true);
            Throwable cause = away.getCause() == null ? away : away.getCause();
            // Its text may name whom it is about.
            LOG.warnf(
                    "Keycloak did not do what it was asked: %s",
                    cause.getClass().getSimpleName());
            throw Problem.of(PlatformProblem.DEPENDENCY_UNAVAILABLE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Problem.of(PlatformProblem.DEPENDENCY_UNAVAILABLE);
        }
    }
}
