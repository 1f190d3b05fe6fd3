package org.talentbase.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * As much of a browser as signing in needs: follows redirects and keeps cookies, also Keycloak's Secure ones on
 * http://localhost, as browsers do and Java's own jar does not. SameSite is not enforced.
 */
public final class Browser implements AutoCloseable {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Map<String, String>> cookiesByOrigin = new LinkedHashMap<>();

    public HttpResponse<String> open(String url) {
        return follow(URI.create(url), HttpRequest.newBuilder().GET());
    }

    /** Sends the one form of a page, as if these fields had been filled in. */
    public HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("No form on " + page.uri());
        }
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return follow(page.uri().resolve(form.group(1).replace("&amp;", "&")), request);
    }

    /** One request without following where it leads. */
    public HttpResponse<String> send(HttpRequest.Builder request, URI url) {
        String cookies = cookies(url).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        HttpRequest.Builder asked = request.copy().uri(url).setHeader("Accept-Language", "zh-CN");
        if (!cookies.isEmpty()) {
            asked.setHeader("Cookie", cookies);
        }
        try {
            HttpResponse<String> answer = client.send(asked.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream()
                    .flatMap(line -> HttpCookie.parse(line).stream())
                    .forEach(cookie -> keep(url, cookie));
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public HttpResponse<String> get(String url) {
        return send(HttpRequest.newBuilder().GET(), URI.create(url));
    }

    /** What the jar holds for a site; may be changed, to damage a session. */
    public Map<String, String> cookies(URI url) {
        return cookiesByOrigin.computeIfAbsent(url.getAuthority(), origin -> new LinkedHashMap<>());
    }

    private HttpResponse<String> follow(URI url, HttpRequest.Builder first) {
        HttpResponse<String> answer = send(first, url);
        for (int hops = 0; hops < 12 && answer.statusCode() / 100 == 3; hops++) {
            URI next =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = send(HttpRequest.newBuilder().GET(), next);
        }
        return answer;
    }

    private void keep(URI url, HttpCookie cookie) {
        if (cookie.getMaxAge() == 0) {
            cookies(url).remove(cookie.getName());
        } else {
            cookies(url).put(cookie.getName(), cookie.getValue());
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
