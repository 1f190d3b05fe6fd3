package org.talentbase.platform.security;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** The page's session as it travels: one encrypted cookie, or several pieces of one. */
final class SessionCookies {

    private static final String PREFIX = "q_session";

    private SessionCookies() {}

    static boolean present(RoutingContext context) {
        return !of(context).isEmpty();
    }

    /** Tells the browser to forget a session that is over or damaged, so that it is not sent again. */
    static void clear(RoutingContext context, boolean secure) {
        for (Cookie dead : of(context)) {
            context.response()
                    .addCookie(Cookie.cookie(dead.getName(), "")
                            .setPath("/")
                            .setMaxAge(0)
                            .setHttpOnly(true)
                            .setSecure(secure));
        }
    }

    private static List<Cookie> of(RoutingContext context) {
        return context.request().cookies().stream()
                .filter(cookie -> cookie.getName().startsWith(PREFIX))
                .toList();
    }
}
