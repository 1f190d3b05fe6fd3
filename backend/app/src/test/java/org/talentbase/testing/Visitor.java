package org.talentbase.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser, at the door of a system with a real Keycloak. Each has an empty browser of their own. */
public final class Visitor implements AutoCloseable {

    private static final Pattern SECRET = Pattern.compile("name=\"totpSecret\" value=\"([^\"]+)\"");

    private final Browser browser = new Browser();
    private final String site;

    /** @param site its origin */
    public Visitor(String site) {
        this.site = site;
    }

    public Browser browser() {
        return browser;
    }

    /** Goes to sign in, on the way to {@code /api/me}. */
    public HttpResponse<String> enterPassword(String username) {
        return enterPassword(username, RealKeycloak.PASSWORD);
    }

    /** The same with another password. */
    public HttpResponse<String> enterPassword(String username, String password) {
        return browser.submit(
                browser.open(site + "/auth/login?to=/api/me"), Map.of("username", username, "password", password));
    }

    public void signIn(String username) {
        assertThat(enterPassword(username).uri()).hasToString(site + "/api/me");
    }

    /** Signs in as staff who have no second factor yet, and sets one up with the code of this moment. Returns its secret. */
    public String signInAndSetUpCode(String username) {
        HttpResponse<String> setUp = enterPassword(username);
        assertThat(setUpCode(setUp).uri()).hasToString(site + "/api/me");
        return secretOn(setUp);
    }

    /** On Keycloak's page for that, with the code of this moment. Returns where that leads. */
    public HttpResponse<String> setUpCode(HttpResponse<String> page) {
        String secret = secretOn(page);
        return browser.submit(page, Map.of("totpSecret", secret, "totp", Totp.code(secret, 0), "userLabel", ""));
    }

    private static String secretOn(HttpResponse<String> page) {
        Matcher secret = SECRET.matcher(page.body());
        assertThat(secret.find()).isTrue();
        return secret.group(1);
    }

    public HttpResponse<String> get(String path) {
        return browser.get(site + path);
    }

    /** As the page sends it. */
    public HttpResponse<String> post(String path, String json) {
        return browser.send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .header("Origin", site)
                        .header("X-Requested-With", "XMLHttpRequest")
                        .POST(BodyPublishers.ofString(json)),
                URI.create(site + path));
    }

    /** What the browser holds for the site. */
    public Map<String, String> cookies() {
        return browser.cookies(URI.create(site));
    }

    @Override
    public void close() {
        browser.close();
    }
}
