package org.talentbase.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.mail.Message;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.RealKeycloak;
import org.talentbase.testing.Units;
import org.talentbase.testing.Visitor;
import org.talentbase.testing.WithKeycloak;

/** A new colleague is sent a link instead of being handed a slip. */
@QuarkusTest
@TestProfile(WithKeycloak.class)
class LinkIT {

    private static final Pattern LINK = Pattern.compile("http[^\\s\"<>]+action-token[^\\s\"<>]+");
    private static final String ADDRESS = "mergen.tuya@example.org";

    @ConfigProperty(name = "talentbase.public.url")
    String site;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String realm;

    @ConfigProperty(name = RealKeycloak.MAIL_PORT)
    int mailPort;

    @Test
    void theHolderChoosesPasswordAndSecondFactorByALinkThatIsGoodOnce() throws Exception {
        GreenMail mail = new GreenMail(new ServerSetup(mailPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            People.knownBy(
                    realm,
                    RealKeycloak.personsToken(realm, "county.five"),
                    "county",
                    Units.idOf("bureau-530114"),
                    "approves");
            GiversDesk desk = GiversDesk.of(site, "county.five");
            UUID unit = Units.unit("unit-" + UUID.randomUUID(), "邮件测试厂", "bureau-530114");
            String id = desk.give(unit, "Mergen.Tuya@example.org");
            JsonPath account = desk.link(id);
            assertThat(account.getString("email")).isEqualTo("m***@example.org");
            assertThat(account.getList("history.kind")).containsExactly("link", "give");

            assertThat(mail.waitForIncomingEmail(15_000, 1)).isTrue();
            String link = link(mail.getReceivedMessages()[0]);
            assertThat(mail.getReceivedMessages()[0].getAllRecipients()[0]).hasToString(ADDRESS);
            String username = account.getString("account.username");
            try (Visitor holder = new Visitor(site)) {
                choose(holder, link, "Mergen-2026");
            }
            try (Visitor late = new Visitor(site)) {
                assertThat(late.browser().open(link).body()).doesNotContain("password-new", "totpSecret");
                // Only the code is missing then.
                assertThat(late.enterPassword(username, "Mergen-2026").body()).contains("name=\"otp\"");
            }
            assertThat(Owner.count(
                            "select count(*) from account where id = ? and position(?::bytea in email) > 0",
                            UUID.fromString(id),
                            ADDRESS.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                    .isZero();
        } finally {
            mail.stop();
        }
    }

    /** Past the page that only asks to go on, in the order in which Keycloak asks. */
    private static void choose(Visitor holder, String link, String password) {
        HttpResponse<String> page = holder.browser().open(link);
        Matcher on = LINK.matcher(page.body().replace("&amp;", "&"));
        if (!page.body().contains("password-new") && !page.body().contains("totpSecret") && on.find()) {
            page = holder.browser().open(on.group());
        }
        for (int step = 0; step < 2; step++) {
            page = page.body().contains("totpSecret")
                    ? holder.setUpCode(page)
                    : holder.browser().submit(page, Map.of("password-new", password, "password-confirm", password));
        }
        assertThat(page.body()).doesNotContain("password-new", "totpSecret");
    }

    private static String link(Message message) {
        String text = GreenMailUtil.getBody(message)
                .replace("=\r\n", "")
                .replace("=3D", "=")
                .replace("&amp;", "&");
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group();
    }
}
