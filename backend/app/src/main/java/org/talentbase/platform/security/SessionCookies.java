package org.talentbase.platform.security;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** The page's session as it travels: one encrypted cookie, or several pieces of one. */
final class SessionCookies {

    private static final String PREFIX = "q_session";
    private static final String HIDDEN = "talentbase.hidden-session";

    private SessionCookies() {}

    static boolean present(RoutingContext context) {
        return !of(context).isEmpty();
    }

    /** Tells the browser to forget a session that is over or damaged, so that it is not sent again. */
    static void clear(RoutingContext context, boolean secure) {
        clear(context, secure, of(context));
    }

    /** Lets this request be answered as if it had come without a session, which the browser keeps. */
    static void hide(RoutingContext context) {
        List<String> hidden = of(context);
        hidden.forEach(name -> context.response().removeCookie(name, false));
        context.put(HIDDEN, hidden);
    }

    /** When a new session has taken the place of a hidden one: what it has not written over must go, or it would be mixed in. */
    static void clearHidden(RoutingContext context, boolean secure) {
        List<String> hidden = context.get(HIDDEN);
        if (hidden != null) {
            List<String> renewed = of(context);
            clear(
                    context,
                    secure,
                    hidden.stream().filter(name -> !renewed.contains(name)).toList());
        }
    }

    private static void clear(RoutingContext context, boolean secure, List<String> names) {
        for (String name : names) {
            context.response()
                    .addCookie(Cookie.cookie(name, "")
                            .setPath("/")
                            .setMaxAge(0)
                            .setHttpOnly(true)
                            .setSecure(secure));
        }
    }

    private static List<String> of(RoutingContext context) {
        return context.request().cookies().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(PREFIX))
                .toList();
    }
}
