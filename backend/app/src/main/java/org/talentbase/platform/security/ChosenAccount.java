package org.talentbase.platform.security;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.crypto.FieldCipher;

/**
 * The way from one account of a person to another: out of the session here and in Keycloak, which would otherwise ask for the
 * password of whom it knows already, and to a sign-in that begins with the user name of the other. Between the two nobody is
 * known, so the browser carries the name in a sealed cookie that only this application makes: nobody can make it tell another's.
 */
@ApplicationScoped
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
public class ChosenAccount implements OidcRedirectFilter {

    private static final String COOKIE = "talentbase_chosen";
    private static final Duration ON_THE_WAY = Duration.ofMinutes(5);

    private final FieldCipher cipher;
    private final PublicSite site;

    ChosenAccount(FieldCipher cipher, PublicSite site) {
        this.cipher = cipher;
        this.site = site;
    }

    /**
     * Leads out of this session, and on to the sign-in.
     *
     * @param username that the sign-in begins with; empty to have it asked for
     */
    public Response leadTo(String username, RoutingContext context) {
        String sealed = Base64.getUrlEncoder().withoutPadding().encodeToString(cipher.encrypt(COOKIE, username));
        context.response().addCookie(cookie(sealed).setMaxAge(ON_THE_WAY.toSeconds()));
        return SignInResource.seeOther(SignInPaths.LOGOUT);
    }

    boolean isIn(RoutingContext context) {
        return username(context) != null;
    }

    @Override
    public void filter(OidcRedirectContext redirect) {
        RoutingContext context = redirect.routingContext();
        String username = username(context);
        if (username == null || !context.normalizedPath().equals(SignInPaths.LOGIN)) {
            return;
        }
        context.response().addCookie(cookie("").setMaxAge(0));
        redirect.additionalQueryParams().set("prompt", "login");
        if (!username.isEmpty()) {
            redirect.additionalQueryParams().set("login_hint", username);
        }
    }

    /** Null where none was chosen, or the cookie is not of our making. */
    private @Nullable String username(RoutingContext context) {
        Cookie cookie = context.request().getCookie(COOKIE);
        if (cookie == null) {
            return null;
        }
        try {
            return cipher.decrypt(COOKIE, Base64.getUrlDecoder().decode(cookie.getValue()));
        } catch (IllegalArgumentException | IllegalStateException forged) {
            return null;
        }
    }

    private Cookie cookie(String value) {
        return Cookie.cookie(COOKIE, value)
                .setPath(SignInPaths.ROOT)
                .setHttpOnly(true)
                .setSecure(site.secure())
                .setSameSite(CookieSameSite.LAX);
    }
}
