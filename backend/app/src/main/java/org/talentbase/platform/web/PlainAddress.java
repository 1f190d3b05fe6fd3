package org.talentbase.platform.web;

import io.vertx.core.http.HttpServerRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses, before a route is chosen, addresses that two programmes could read in two ways: encoded or doubled slashes, steps
 * upwards, path parameters, texts that are not UTF-8. The API's own paths need none of these, so such a path names nothing.
 */
public class PlainAddress {

    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_-]+)*/?");
    private static final Pattern QUERY = Pattern.compile("[!-~]*");
    private static final char REPLACEMENT = '\uFFFD';

    @ServerRequestFilter(preMatching = true, priority = 0)
    public void check(HttpServerRequest request) {
        if (!names(request.path())) {
            throw Problem.of(PlatformProblem.NOT_FOUND);
        }
        if (!wellEncoded(request.query())) {
            throw Problem.of(PlatformProblem.MALFORMED_REQUEST);
        }
    }

    /** Whether a path, undecoded, can name anything. */
    static boolean names(@Nullable String path) {
        return path != null && PATH.matcher(path).matches();
    }

    static boolean wellEncoded(@Nullable String query) {
        if (query == null) {
            return true;
        }
        try {
            return QUERY.matcher(query).matches()
                    && URLDecoder.decode(query, StandardCharsets.UTF_8).indexOf(REPLACEMENT) < 0;
        } catch (IllegalArgumentException notPercentEncoded) {
            return false;
        }
    }
}
