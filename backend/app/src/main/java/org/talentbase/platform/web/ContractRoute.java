package org.talentbase.platform.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Serves the contract (OpenAPI 3.1, JSON) as the build wrote it, to whoever asks: it holds nothing about anybody. */
@ApplicationScoped
public class ContractRoute {

    private static final String DOCUMENT = "META-INF/quarkus-generated-openapi-doc.JSON";

    /** Before the framework's route, which is switched off and would say that there is none. */
    void register(@Observes Router router) {
        router.route("/q/openapi")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(-1)
                .handler(context -> context.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                        .end(read()));
    }

    /** Read when it is asked for, which is seldom. */
    private static Buffer read() {
        try (InputStream file = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(DOCUMENT), DOCUMENT)) {
            return Buffer.buffer(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
