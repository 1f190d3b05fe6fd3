package org.talentbase.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.RealKeycloak;
import org.talentbase.testing.Units;
import org.talentbase.testing.Visitor;
import org.talentbase.testing.WithKeycloak;

/** Accounts from the gift to the sign-in and out again, with the shipped realm and the client that may manage users only. */
@QuarkusTest
@TestProfile(WithKeycloak.class)
class ProvisioningIT {

    private static final String OWN_PASSWORD = "Mongolia-2026";

    @ConfigProperty(name = "talentbase.public.url")
    String site;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String realm;

    @Inject
    Keycloak keycloak;

    @Inject
    Settling settling;

    private final UUID unit = Units.unit("unit-" + UUID.randomUUID(), "开通测试厂", "bureau-530114");
    private static @Nullable GiversDesk kept;

    private Visitor visitor;
    private GiversDesk desk;

    @BeforeEach
    void open() {
        visitor = new Visitor(site);
        if (kept == null) {
            // With a token by password only, of somebody who has set up no second factor yet.
            People.knownBy(
                    realm,
                    RealKeycloak.personsToken(realm, "county.two"),
                    "county",
                    Units.idOf("bureau-530114"),
                    "approves");
            kept = GiversDesk.of(site, "county.two");
        }
        desk = kept;
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @Test
    void theClerkSignsInByTheSlipAndIsOutWhenDisabled() {
        String id = given();
        UserRepresentation known = user(id);
        assertThat(known.isEnabled()).isTrue();
        assertThat(keycloak.realm("talentbase").users().get(known.getId()).credentials())
                .isEmpty();

        JsonPath slip = desk.slip(id, false);
        assertThat(desk.read(id).getString("account.state")).isEqualTo("slip");
        firstSignIn(slip);
        assertThat(me().getString("account.id")).isEqualTo(id);
        assertThat(me().getString("account.role")).isEqualTo("unit");
        assertThat(desk.read(id).getString("account.state")).isEqualTo("active");
        assertThat(desk.read(id).getString("account.slipExpiresAt")).isNull();

        try (Visitor second = new Visitor(site)) {
            assertThat(second.enterPassword(slip.getString("username"), slip.getString("password"))
                            .body())
                    .contains("name=\"password\"");
        }

        desk.disable(id);
        assertThat(visitor.get("/api/me").statusCode()).isEqualTo(401);
        await(() -> !user(id).isEnabled());
        desk.enable(id);
        await(() -> user(id).isEnabled());
    }

    @Test
    void aNewSlipReplacesThePasswordTheSessionsAndOnWishTheSecondFactor() {
        String id = given();
        firstSignIn(desk.slip(id, false));

        JsonPath again = desk.slip(id, true);
        await(() -> visitor.get("/api/me").statusCode() == 401);
        try (Visitor next = new Visitor(site)) {
            assertThat(next.enterPassword(again.getString("username"), OWN_PASSWORD)
                            .body())
                    .contains("name=\"password\"");
        }
        firstSignIn(again, "Another-2026");
        assertThat(me().getString("account.id")).isEqualTo(id);
    }

    @Test
    void anExpiredSlipIsTakenBackInKeycloakToo() {
        String id = given();
        JsonPath slip = desk.slip(id, false);
        Owner.run("update account set slip_expires_at = now() - interval '1 minute' where id = ?", UUID.fromString(id));
        settling.settleAll();
        assertThat(visitor.enterPassword(slip.getString("username"), slip.getString("password"))
                        .body())
                .contains("name=\"password\"");
        assertThat(desk.slip(id, false).getString("password")).isNotEqualTo(slip.getString("password"));
    }

    /** As after a crash between the two writes. */
    @Test
    void whatKeycloakMadeAndWasNotNotedIsFoundAgain() {
        String id = given();
        String subject = user(id).getId();
        Owner.run("update account set subject = null, keycloak_due = true where id = ?", UUID.fromString(id));
        settling.settleAll();
        assertThat(Owner.texts("select subject from account where id = ?", UUID.fromString(id)))
                .containsExactly(subject);
    }

    @Test
    void aUserNameThatKeycloakKnowsAsSomebodyElsesIsLeftAlone() {
        String id = given();
        String taken = user(id).getUsername();
        Owner.run(
                "update account set subject = null, keycloak_due = true, created_at = created_at where id = ?",
                UUID.fromString(id));
        UserRepresentation foreign = user(id);
        foreign.setAttributes(Map.of("account", List.of(UUID.randomUUID().toString())));
        keycloak.realm("talentbase").users().get(foreign.getId()).update(foreign);

        settling.settleAll();
        assertThat(desk.read(id).getString("account.state")).isEqualTo("slip");
        assertThat(Owner.texts("select username from account where id = ?", UUID.fromString(id)))
                .doesNotContain(taken);
        assertThat(Owner.texts("select subject from account where id = ?", UUID.fromString(id)))
                .doesNotContain(foreign.getId());
    }

    @Test
    void whoIsSwitchedOffOrRemovedInKeycloakIsDisabledHereAndNeverTheOtherWayRound() {
        String off = given();
        String gone = given();
        keycloak.realm("talentbase").users().delete(user(gone).getId());
        UserRepresentation user = user(off);
        user.setEnabled(false);
        keycloak.realm("talentbase").users().get(user.getId()).update(user);

        settling.compareAll();
        for (String id : List.of(off, gone)) {
            JsonPath account = desk.read(id);
            assertThat(account.getString("account.state")).isEqualTo("disabled");
            assertThat(account.getList("history.kind")).containsExactly("disable", "give");
            assertThat(account.getString("history[0].reason")).isEqualTo("keycloak");
        }

        settling.settleAll();
        assertThat(Owner.count("select count(*) from account where keycloak_due and id = ?", UUID.fromString(gone)))
                .isZero();
        desk.enable(gone);
        firstSignIn(desk.slip(gone, false));
        assertThat(me().getString("account.id")).isEqualTo(gone);
    }

    @Test
    void theClientMayManageUsersAndNothingElse() {
        String id = given();
        assertThat(user(id).getAttributes().get("account")).containsExactly(id);
        List<RoleRepresentation> roles = keycloak.realm("talentbase")
                .users()
                .get(user(id).getId())
                .roles()
                .realmLevel()
                .listAll();
        assertThat(roles).extracting(RoleRepresentation::getName).contains("unit");
        for (Runnable forbidden : List.<Runnable>of(
                () -> keycloak.realm("talentbase").clients().findAll(),
                () -> keycloak.realm("talentbase").getEvents(),
                () -> keycloak.realm("talentbase").roles().get("regional").toRepresentation(),
                () -> keycloak.realms().realm("master").users().list())) {
            assertThat(refused(forbidden)).isTrue();
        }
    }

    private static boolean refused(Runnable call) {
        try {
            call.run();
            return false;
        } catch (jakarta.ws.rs.WebApplicationException refused) {
            return true;
        }
    }

    private String given() {
        String id = desk.give(unit);
        await(() -> Owner.count("select count(*) from account where id = ? and not keycloak_due", UUID.fromString(id))
                == 1);
        if (Owner.count("select count(*) from account where organisation_id = ? and enabled", unit) == 2) {
            Owner.run("update account set organisation_id = ? where id = ?", another(), UUID.fromString(id));
        }
        return id;
    }

    private static UUID another() {
        return Units.unit("unit-" + UUID.randomUUID(), "另一测试厂", "bureau-530114");
    }

    private UserRepresentation user(String account) {
        String username = Owner.texts("select username from account where id = ?", UUID.fromString(account))
                .getFirst();
        return keycloak.realm("talentbase")
                .users()
                .searchByUsername(username, true)
                .getFirst();
    }

    private void firstSignIn(JsonPath slip) {
        firstSignIn(slip, OWN_PASSWORD);
    }

    /** By the printed password, to a second factor and a password of one's own, in the order in which Keycloak asks. */
    private void firstSignIn(JsonPath slip, String password) {
        HttpResponse<String> page = visitor.enterPassword(slip.getString("username"), slip.getString("password"));
        for (int step = 0; step < 2; step++) {
            page = page.body().contains("totpSecret")
                    ? visitor.setUpCode(page)
                    : visitor.browser().submit(page, Map.of("password-new", password, "password-confirm", password));
        }
        assertThat(page.uri()).hasToString(site + "/api/me");
    }

    private JsonPath me() {
        HttpResponse<String> answer = visitor.get("/api/me");
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonPath.from(answer.body());
    }

    private static void await(java.util.function.BooleanSupplier holds) {
        long until = System.nanoTime() + 15_000_000_000L;
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(until);
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
