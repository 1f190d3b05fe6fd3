package org.talentbase.platform.web;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Mends or refuses formats that are none before the framework stumbles over them. */
public class ReadableFormats {

    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        if (!readable(request.getHeaderString(HttpHeaders.CONTENT_TYPE))) {
            // Some format that nobody takes: it is refused where formats are, behind the permission.
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
        }
        String accepted = request.getHeaderString(HttpHeaders.ACCEPT);
        if (accepted != null && !Arrays.stream(accepted.split(",")).allMatch(ReadableFormats::readable)) {
            throw new NotAcceptableException();
        }
    }

    private static boolean readable(@Nullable String format) {
        try {
            return format == null || MediaType.valueOf(format.strip()) != null;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
