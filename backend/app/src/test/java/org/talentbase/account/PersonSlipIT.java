package org.talentbase.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Filing;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.RealKeycloak;
import org.talentbase.testing.Units;
import org.talentbase.testing.Visitor;
import org.talentbase.testing.WithKeycloak;

/** Somebody has lost the password that they chose themselves, and is helped by the bureau that keeps their record. */
@QuarkusTest
@TestProfile(WithKeycloak.class)
class PersonSlipIT {

    private static final String PHONE = "13900000004";

    @ConfigProperty(name = "talentbase.public.url")
    String site;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String realm;

    @Inject
    Settling settling;

    @Test
    void thePersonComesInByTheSlipChoosesAPasswordAndSeesWhoPrintedIt() {
        try (Visitor before = new Visitor(site)) {
            before.signIn(PHONE);
            String talent = admitted(UUID.fromString(json(before, "/api/me").getString("account.id")));
            GiversDesk desk = GiversDesk.of(site, "county.four");

            JsonPath slip = desk.personSlip(talent);

            assertThat(slip.getString("username")).isEqualTo("139****0004");
            try (Visitor forgetful = new Visitor(site)) {
                assertThat(forgetful.enterPassword(PHONE).body()).contains("name=\"password\"");
            }
            try (Visitor person = new Visitor(site)) {
                HttpResponse<String> form = person.enterPassword(PHONE, slip.getString("password"));
                assertThat(form.body()).contains("password-new").doesNotContain("totpSecret");
                HttpResponse<String> in = person.browser()
                        .submit(form, Map.of("password-new", "Nomin-2026", "password-confirm", "Nomin-2026"));
                assertThat(in.uri()).hasToString(site + "/api/me");
                assertThat(json(person, "/api/talents/mine").getString("id")).isEqualTo(talent);
                JsonPath history = json(person, "/api/accounts/mine/history");
                assertThat(history.getString("[0].kind")).isEqualTo("slip");
                assertThat(history.getString("[0].byOffice")).contains("呈贡");
            }

            String late = desk.personSlip(talent).getString("password");
            Owner.run(
                    "update account set slip_expires_at = now() - interval '1 second' where slip_expires_at is not null");
            settling.settleAll();
            try (Visitor tooLate = new Visitor(site)) {
                assertThat(tooLate.enterPassword(PHONE, late).body()).contains("name=\"password\"");
            }
            assertThat(Owner.count("select count(*) from account where slip_expires_at is not null"))
                    .isZero();
        }
    }

    /** A record that is that account's own. */
    private String admitted(UUID account) {
        UUID unit = Units.unit("unit-" + UUID.randomUUID(), "临时密码测试厂", "bureau-530114");
        People clerk = People.knownBy(
                realm, RealKeycloak.personsToken(realm, "unit.five"), "unit", unit, "enters", "approves");
        People officer = People.knownBy(
                realm,
                RealKeycloak.personsToken(realm, "county.four"),
                "county",
                Units.idOf("bureau-530114"),
                "approves");
        String talent = Filing.begunBy(clerk, null)
                .filled("诺敏")
                .submit()
                .admittedBy(officer)
                .seenBy(officer)
                .extract()
                .path("talentId");
        Owner.run("update talent set account_id = ? where id = ?", account, UUID.fromString(talent));
        return talent;
    }

    private static JsonPath json(Visitor visitor, String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonPath.from(answer.body());
    }
}
