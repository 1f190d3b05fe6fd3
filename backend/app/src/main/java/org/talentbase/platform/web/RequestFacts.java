package org.talentbase.platform.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a refusal and an audit entry need to know of the request: nothing that a person typed. */
@ApplicationScoped
public class RequestFacts {

    private static final String TRACE_ID = "talentbase.traceId";

    private final CurrentVertxRequest current;

    RequestFacts(CurrentVertxRequest current) {
        this.current = current;
    }

    /** One id per request, shown to the caller and written to log and audit. */
    public String traceId() {
        RoutingContext context = current.getCurrent();
        if (context == null) {
            return UUID.randomUUID().toString();
        }
        String known = context.get(TRACE_ID);
        if (known == null) {
            known = UUID.randomUUID().toString();
            context.put(TRACE_ID, known);
        }
        return known;
    }

    /** The path without its query. */
    public String path() {
        RoutingContext context = current.getCurrent();
        return context == null ? "/" : context.normalizedPath();
    }

    public String method() {
        RoutingContext context = current.getCurrent();
        return context == null ? "" : context.request().method().name();
    }

    /** Whether this request was authenticated so far; asks for no authentication itself. */
    public boolean authenticated() {
        RoutingContext context = current.getCurrent();
        return context != null
                && context.user() instanceof QuarkusHttpUser caller
                && !caller.getSecurityIdentity().isAnonymous();
    }

    List<Locale> acceptedLanguages() {
        RoutingContext context = current.getCurrent();
        @Nullable String header = context == null ? null : context.request().getHeader("Accept-Language");
        if (header == null || header.isBlank()) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
