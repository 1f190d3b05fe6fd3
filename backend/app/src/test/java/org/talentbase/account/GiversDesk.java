package org.talentbase.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.talentbase.testing.Totp;
import org.talentbase.testing.Visitor;

/** A giver with a browser, who has just given their second factor. */
final class GiversDesk {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String site;
    private final Visitor visitor;

    private GiversDesk(String site, Visitor visitor) {
        this.site = site;
        this.visitor = visitor;
    }

    /** @param username of staff who have set up no second factor yet */
    static GiversDesk of(String site, String username) {
        Visitor visitor = new Visitor(site);
        String secret = visitor.signInAndSetUpCode(username);
        HttpResponse<String> asked = visitor.browser().open(site + "/auth/step-up?to=/api/me");
        visitor.browser().submit(asked, Map.of("otp", Totp.code(secret, 1)));
        return new GiversDesk(site, visitor);
    }

    /** The new account's id. */
    String give(UUID unit) {
        return post("/api/accounts", AccountCalls.gift(unit), 0).getString("account.id");
    }

    JsonPath slip(String id, boolean secondFactorLost) {
        return post("/api/accounts/" + id + "/slip", Map.of("secondFactorLost", secondFactorLost), 0);
    }

    /** The same of somebody with a mail address. */
    String give(UUID unit, String email) {
        Map<String, Object> gift = AccountCalls.gift(unit);
        gift.put("email", email);
        return post("/api/accounts", gift, 0).getString("account.id");
    }

    JsonPath link(String id) {
        return post("/api/accounts/" + id + "/link", Map.of(), 0);
    }

    /** For the person of a record. */
    JsonPath personSlip(String talent) {
        return post("/api/talents/" + talent + "/slip", Map.of("secondFactorLost", false), 0);
    }

    void disable(String id) {
        post("/api/accounts/" + id + "/disable", Map.of("reason", "离职"), read(id).getInt("version"));
    }

    void enable(String id) {
        post("/api/accounts/" + id + "/enable", Map.of("reason", "返岗"), read(id).getInt("version"));
    }

    JsonPath read(String id) {
        HttpResponse<String> answer = visitor.get("/api/accounts/" + id);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonPath.from(answer.body());
    }

    private JsonPath post(String path, Map<String, Object> body, int version) {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .header("Origin", site)
                .header("X-Requested-With", "XMLHttpRequest")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\"")
                .POST(body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(written(body)));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        HttpResponse<String> answer = visitor.browser().send(request, URI.create(site + path));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonPath.from(answer.body());
    }

    private static String written(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
