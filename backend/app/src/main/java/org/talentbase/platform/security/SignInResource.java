package org.talentbase.platform.security;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Where the page sends a browser to sign in. Reached only by somebody who is known: before that, the framework has sent the
 * browser to Keycloak and back. {@code /auth/logout} is the framework's own.
 */
@Path("/auth")
@Authenticated
public class SignInResource {

    private final SecurityIdentity identity;
    private final Event<SignedIn> news;
    private final ChosenAccount chosen;

    SignInResource(SecurityIdentity identity, Event<SignedIn> news, ChosenAccount chosen) {
        this.identity = identity;
        this.news = news;
        this.chosen = chosen;
    }

    @GET
    @Path("login")
    @Operation(hidden = true)
    public Response login(@QueryParam("to") @DefaultValue("/") String to) {
        return arrive(to);
    }

    @GET
    @Path("register")
    @Operation(hidden = true)
    public Response register(@QueryParam("to") @DefaultValue("/") String to) {
        return arrive(to);
    }

    /**
     * Reached on the way back only, with the code given: until then {@link StepUp} keeps the session out of sight, so that the
     * framework sends the browser to Keycloak.
     */
    @GET
    @Path("step-up")
    @Operation(hidden = true)
    public Response stepUp(@QueryParam("to") @DefaultValue("/") String to) {
        return seeOther(localPath(to));
    }

    /** The framework has answered whoever comes from Keycloak; what arrives here is a page loaded again. */
    @GET
    @Path("callback")
    @Operation(hidden = true)
    public Response signedInAlready() {
        return seeOther("/");
    }

    /**
     * Where Keycloak sends the browser after signing out, with a state in the address that nobody needs: home, or to sign in as
     * whom the browser has signed out for.
     */
    @GET
    @Path("signed-out")
    @PermitAll
    @Operation(hidden = true)
    public Response signedOut(RoutingContext context) {
        return seeOther(chosen.isIn(context) ? SignInPaths.LOGIN : "/");
    }

    private Response arrive(String to) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            news.fire(new SignedIn(token));
        }
        return seeOther(localPath(to));
    }

    static Response seeOther(String path) {
        // As a plain header: a URI would be made absolute with the scheme that the reverse proxy speaks to us.
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** A path of this site, or its home: nobody is sent elsewhere by a link that begins here. */
    static String localPath(String to) {
        try {
            URI wanted = new URI(to);
            boolean local = !wanted.isAbsolute()
                    && wanted.getRawAuthority() == null
                    && to.startsWith("/")
                    && !to.startsWith("//");
            return local && !to.startsWith(SignInPaths.ROOT) ? wanted.toASCIIString() : "/";
        } catch (URISyntaxException unreadable) {
            return "/";
        }
    }
}
