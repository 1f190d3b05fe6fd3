package org.talentbase.platform.security;

import io.vertx.ext.web.RoutingContext;

/** Where a browser goes to sign in and out: the only paths that answer with redirects to Keycloak. */
public final class SignInPaths {

    static final String ROOT = "/auth/";
    static final String LOGIN = "/auth/login";
    static final String LOGOUT = "/auth/logout";
    static final String REGISTER = "/auth/register";
    static final String STEP_UP = "/auth/step-up";
    static final String CALLBACK = "/auth/callback";
    static final String ACT_AS = "/auth/act-as/";

    private SignInPaths() {}

    public static boolean contains(RoutingContext context) {
        return context.normalizedPath().startsWith(ROOT);
    }
}
