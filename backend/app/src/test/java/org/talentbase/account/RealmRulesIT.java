package org.talentbase.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentbase.testing.RealKeycloak.PASSWORD;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.RealKeycloak;
import org.talentbase.testing.Units;
import org.talentbase.testing.Visitor;
import org.talentbase.testing.WithKeycloak;

/** What the shipped realm promises of sessions, wrong and weak passwords and slips: as it is set, and as it behaves in less time. */
@QuarkusTest
@TestProfile(WithKeycloak.class)
class RealmRulesIT {

    private static final String INDIVIDUAL = "13900000005";
    private static final String OWN_PASSWORD = "Mongolia-2026";

    private static @Nullable GiversDesk kept;

    @ConfigProperty(name = "talentbase.public.url")
    String site;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String realm;

    @Inject
    Settling settling;

    private Map<String, Object> shipped = Map.of();
    private Visitor visitor;

    @BeforeEach
    void open() {
        visitor = new Visitor(site);
        shipped = RealKeycloak.settings(realm);
    }

    @AfterEach
    void putBack() {
        RealKeycloak.set(realm, shipped);
        visitor.close();
    }

    @Test
    void theRunningRealmIsSetAsDecided() {
        assertThat(shipped)
                .containsEntry("ssoSessionIdleTimeout", 30 * 60)
                .containsEntry("ssoSessionMaxLifespan", 8 * 60 * 60)
                .containsEntry("rememberMe", false)
                .containsEntry("bruteForceProtected", true)
                .containsEntry("permanentLockout", false)
                .containsEntry("failureFactor", 5)
                .containsEntry("resetPasswordAllowed", false);
        // Nothing of a client's own that would outlast the session.
        assertThat(shipped).containsEntry("clientSessionIdleTimeout", 0).containsEntry("clientSessionMaxLifespan", 0);
        assertThat(String.valueOf(shipped.get("passwordPolicy")))
                .contains("length(10)", "digits(1)", "notUsername", "passwordHistory(5)");
    }

    @Test
    void aSessionInUseGoesOnAndAnIdleOneEnds() {
        RealKeycloak.set(realm, Map.of("ssoSessionIdleTimeout", 8));
        visitor.signIn(INDIVIDUAL);
        for (int i = 0; i < 6; i++) {
            pause(2);
            assertThat(status()).as("after %d seconds of use", 2 * i + 2).isEqualTo(200);
        }
        pause(14);
        assertThat(status()).isEqualTo(401);
        assertThat(visitor.browser().open(site + "/auth/login?to=/api/me").body())
                .contains("name=\"password\"");
    }

    @Test
    void aSessionInUseEndsWhenItsTimeIsOver() {
        RealKeycloak.set(realm, Map.of("ssoSessionMaxLifespan", 10));
        visitor.signIn(INDIVIDUAL);
        long began = System.nanoTime();
        assertThat(status()).isEqualTo(200);
        await(25, () -> status() == 401);
        assertThat((System.nanoTime() - began) / 1_000_000_000L).isGreaterThanOrEqualTo(5);
        assertThat(visitor.browser().open(site + "/auth/login?to=/api/me").body())
                .contains("name=\"password\"");
    }

    @Test
    void fiveWrongPasswordsLockTheAccountForAWhile() {
        RealKeycloak.set(
                realm,
                Map.of("waitIncrementSeconds", 6, "minimumQuickLoginWaitSeconds", 1, "quickLoginCheckMilliSeconds", 1));
        for (int i = 0; i < 5; i++) {
            assertThat(enters("Wrong-password-" + i)).isFalse();
            pause(1);
        }
        assertThat(enters(PASSWORD)).as("the right password while locked").isFalse();
        await(40, () -> enters(PASSWORD));
    }

    @Test
    void aSlipUnlocksAndIsGoodOnce() {
        String id = given();
        JsonPath first = desk().slip(id, false);
        changePassword(signIn(first), OWN_PASSWORD);
        for (int i = 0; i < 5; i++) {
            wrong(first.getString("username"), "Wrong-password-" + i);
        }
        assertThat(isPasswordAsked(first.getString("username"), OWN_PASSWORD)).isTrue();

        JsonPath second = desk().slip(id, true);
        try (Visitor next = new Visitor(site)) {
            HttpResponse<String> page = next.enterPassword(second.getString("username"), second.getString("password"));
            assertThat(page.body()).containsAnyOf("totpSecret", "password-new");
            HttpResponse<String> form = page.body().contains("totpSecret") ? next.setUpCode(page) : page;
            next.browser().submit(form, Map.of("password-new", "Second-2026", "password-confirm", "Second-2026"));
        }
        assertThat(isPasswordAsked(second.getString("username"), second.getString("password")))
                .isTrue();
    }

    @Test
    void weakPasswordsAreRefusedAsAnewOneIsChosen() {
        String id = given();
        JsonPath slip = desk().slip(id, false);
        HttpResponse<String> form = signIn(slip);
        for (String weak : List.of("Short-1", "onlyletterslong", "1234567890123", slip.getString("username"))) {
            form = changePassword(form, weak);
            assertThat(form.body()).as(weak).contains("password-new");
        }
        assertThat(changePassword(form, OWN_PASSWORD).body()).doesNotContain("password-new");

        JsonPath again = desk().slip(id, true);
        form = signIn(again);
        form = changePassword(form, OWN_PASSWORD);
        assertThat(form.body()).as("the one before").contains("password-new");
        assertThat(changePassword(form, "Another-2026").body()).doesNotContain("password-new");
    }

    /** Also in the half minute before Keycloak was told. */
    @Test
    void whoComesAfterThreeDaysIsNotLetInByTheSlip() {
        String id = given();
        JsonPath slip = desk().slip(id, false);
        Owner.run("update account set slip_expires_at = now() - interval '1 second' where id = ?", UUID.fromString(id));
        changePassword(signIn(slip), OWN_PASSWORD);
        assertThat(status()).isEqualTo(401);
        settling.settleAll();
        assertThat(isPasswordAsked(slip.getString("username"), OWN_PASSWORD)).isTrue();
        await(15, () -> status() == 401);
    }

    private GiversDesk desk() {
        if (kept == null) {
            People.knownBy(
                    realm,
                    RealKeycloak.personsToken(realm, "county.three"),
                    "county",
                    Units.idOf("bureau-530114"),
                    "approves");
            kept = GiversDesk.of(site, "county.three");
        }
        return kept;
    }

    private String given() {
        String id = desk().give(Units.unit("unit-" + UUID.randomUUID(), "规则测试厂", "bureau-530114"));
        await(
                15,
                () -> Owner.count("select count(*) from account where id = ? and not keycloak_due", UUID.fromString(id))
                        == 1);
        return id;
    }

    /** By the slip to where a password of one's own is chosen. */
    private HttpResponse<String> signIn(JsonPath slip) {
        visitor.close();
        visitor = new Visitor(site);
        HttpResponse<String> page = visitor.enterPassword(slip.getString("username"), slip.getString("password"));
        return page.body().contains("totpSecret") ? visitor.setUpCode(page) : page;
    }

    /** Where the second factor is asked for behind it, it is set up. */
    private HttpResponse<String> changePassword(HttpResponse<String> form, String password) {
        HttpResponse<String> page =
                visitor.browser().submit(form, Map.of("password-new", password, "password-confirm", password));
        return page.body().contains("totpSecret") ? visitor.setUpCode(page) : page;
    }

    private boolean enters(String password) {
        return !isPasswordAsked(INDIVIDUAL, password);
    }

    private void wrong(String username, String password) {
        assertThat(isPasswordAsked(username, password)).isTrue();
    }

    private boolean isPasswordAsked(String username, String password) {
        try (Visitor somebody = new Visitor(site)) {
            return somebody.enterPassword(username, password).body().contains("name=\"password\"");
        }
    }

    private int status() {
        return visitor.get("/api/me").statusCode();
    }

    private static void await(int seconds, BooleanSupplier holds) {
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within %d seconds", seconds).isLessThan(until);
            pause(1);
        }
    }

    private static void pause(int seconds) {
        try {
            Thread.sleep(seconds * 1_000L);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
