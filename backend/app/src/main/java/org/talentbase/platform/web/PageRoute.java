package org.talentbase.platform.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Serves the page: its one document for every address that a browser opens and that is not the API's, the sign-in's or the
 * health's, so that each page has an address of its own. Styles and scripts run only with the nonce of this very answer.
 */
@ApplicationScoped
public class PageRoute {

    private static final String DOCUMENT = "META-INF/resources/index.html";
    private static final String NONCE_PLACE = "__CSP_NONCE__";
    private static final Pattern NOT_THE_PAGE = Pattern.compile("/(api|auth|q)(/.*)?|.*/[^/]*\\.[^/]*");
    /** Inline style attributes are left free: the component library sets a watermark's place through one. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self' 'nonce-%1$s'; style-src 'self' 'nonce-%1$s'; "
                    + "style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
                    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final SecureRandom random = new SecureRandom();

    /** Before the files that Quarkus serves by itself, which would hand out the document with its placeholder. */
    void register(@Observes Router router) {
        String document = read();
        router.route("/assets/*").order(-1).handler(PageRoute::keepForever);
        if (!document.isEmpty()) {
            router.route()
                    .method(HttpMethod.GET)
                    .method(HttpMethod.HEAD)
                    .order(-1)
                    .handler(context -> serve(context, document));
        }
    }

    private void serve(RoutingContext context, String document) {
        String path = context.normalizedPath();
        boolean page = path.equals("/index.html")
                || (PlainAddress.names(context.request().path())
                        && !NOT_THE_PAGE.matcher(path).matches());
        if (!page || !accepts(context)) {
            context.next();
            return;
        }
        String nonce = nonce();
        HttpServerResponse response = context.response();
        response.putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .putHeader("Content-Security-Policy", POLICY.formatted(nonce));
        response.end(document.replace(NONCE_PLACE, nonce));
    }

    private static boolean accepts(RoutingContext context) {
        String accept = context.request().getHeader(HttpHeaders.ACCEPT);
        return accept == null || accept.contains("text/html") || accept.contains("*/*");
    }

    private String nonce() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The names of these files hold a digest of their content. What is missing must not be remembered as missing. */
    private static void keepForever(RoutingContext context) {
        context.addHeadersEndHandler(sent -> {
            int status = context.response().getStatusCode();
            if (status == 200 || status == 206 || status == 304) {
                context.response().putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
            }
        });
        context.next();
    }

    /** The built document; empty where the API is built without its page. */
    private static String read() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(DOCUMENT)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
