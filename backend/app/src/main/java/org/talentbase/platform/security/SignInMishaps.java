package org.talentbase.platform.security;

import io.quarkus.oidc.OIDCException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What a browser is shown when signing in goes wrong: never an error in the machine's words. */
@ApplicationScoped
public class SignInMishaps {

    private static final int BEFORE_AUTHENTICATION = 500;
    /** A page of the application. */
    private static final String NOBODY_CHOSEN = "/nobody-chosen";

    private static final String AWAY = """
            <!doctype html>
            <html lang="zh-CN">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>人才信息库</title>
            <h1>登录服务暂时不可用</h1>
            <p>请稍后再试。已填写的内容不受影响。</p>
            <p lang="en">The sign-in service is unavailable for the moment. Try again shortly.</p>
            <p><a href="/">返回首页 Home</a></p>
            """;

    void watch(@Observes Filters filters) {
        filters.register(SignInMishaps::beginAnew, BEFORE_AUTHENTICATION);
        filters.register(SignInMishaps::sayThatNobodyWasChosen, BEFORE_AUTHENTICATION);
    }

    void explain(@Observes Router router) {
        router.route(SignInPaths.ROOT + "*").failureHandler(SignInMishaps::sayThatKeycloakIsAway);
    }

    /** A sign-in that was opened twice, or left open too long, cannot be finished: back to the home page. */
    private static void beginAnew(RoutingContext context) {
        if (context.normalizedPath().equals(SignInPaths.CALLBACK)) {
            insteadOf(401, "/", context);
        }
        context.next();
    }

    /** A link to act as another account that is old, or another person's: the page says so to whoever opened it. */
    private static void sayThatNobodyWasChosen(RoutingContext context) {
        String accepted = context.request().getHeader(HttpHeaders.ACCEPT);
        if (context.normalizedPath().startsWith(SignInPaths.ACT_AS)
                && accepted != null
                && accepted.contains("text/html")) {
            insteadOf(404, NOBODY_CHOSEN, context);
        }
        context.next();
    }

    private static void insteadOf(int status, String page, RoutingContext context) {
        context.addHeadersEndHandler(sent -> {
            if (context.response().getStatusCode() == status) {
                context.response().setStatusCode(303).putHeader(HttpHeaders.LOCATION, page);
            }
        });
    }

    private static void sayThatKeycloakIsAway(RoutingContext context) {
        if (context.failure() instanceof OIDCException) {
            context.response()
                    .setStatusCode(503)
                    .putHeader(HttpHeaders.RETRY_AFTER, "10")
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                    .end(AWAY);
        } else {
            context.next();
        }
    }
}
