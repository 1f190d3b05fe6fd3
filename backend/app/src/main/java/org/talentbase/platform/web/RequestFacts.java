package org.talentbase.platform.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a refusal and an audit entry need to know of the request: nothing that a person typed. */
@ApplicationScoped
public class RequestFacts {

    private static final String TRACE_ID = "talentbase.traceId";
    private static final String OPERATION = "talentbase.operation";
    private static final String REFUSAL = "talentbase.refusal";

    private static final Pattern TOLD =
            Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,40}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

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

    /** The path without its query; a step that is neither a word nor an id may be a number of a person, and is left out. */
    public String path() {
        RoutingContext context = current.getCurrent();
        if (context == null) {
            return "/";
        }
        String path = context.normalizedPath();
        return path.equals("/")
                ? path
                : Arrays.stream(path.substring(1).split("/", -1))
                        .map(step -> TOLD.matcher(step).matches() ? step : "-")
                        .collect(Collectors.joining("/", "/", ""));
    }

    /** The type of the problem that is the answer, or null for an answer that is none. */
    public @Nullable ProblemType refusal() {
        RoutingContext context = current.getCurrent();
        return context == null ? null : context.get(REFUSAL);
    }

    void refusedAs(ProblemType type) {
        put(REFUSAL, type);
    }

    void reached(OperationShape operation) {
        put(OPERATION, operation);
    }

    /** Null where no operation was reached. */
    @Nullable
    OperationShape operation() {
        RoutingContext context = current.getCurrent();
        return context == null ? null : context.get(OPERATION);
    }

    private void put(String key, Object value) {
        RoutingContext context = current.getCurrent();
        if (context != null) {
            context.put(key, value);
        }
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

    /** Chinese ({@link Locale#ROOT}) is the first language: English only where it is asked for before Chinese. */
    public Locale language() {
        for (Locale locale : acceptedLanguages()) {
            if (locale.getLanguage().equals("zh")) {
                return Locale.ROOT;
            }
            if (locale.getLanguage().equals("en")) {
                return Locale.ENGLISH;
            }
        }
        return Locale.ROOT;
    }

    private List<Locale> acceptedLanguages() {
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
