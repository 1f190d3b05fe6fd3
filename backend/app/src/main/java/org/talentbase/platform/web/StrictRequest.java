package org.talentbase.platform.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Holds a request against the operation that it reached: no parameter that the operation does not have, none twice, a body
 * where one is asked for and only there, and JSON in UTF-8. Unknown parameters are refused, since a number of a person may hide in one.
 */
public class StrictRequest {

    static final String API = "/api/";

    private final Map<Method, OperationShape> shapes = new ConcurrentHashMap<>();
    private final RequestFacts facts;

    StrictRequest(RequestFacts facts) {
        this.facts = facts;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request, HttpServerRequest sent, ResourceInfo resource) {
        if (!request.getUriInfo().getPath().startsWith(API)) {
            // Keycloak adds to the addresses of the sign-in what it likes.
            return;
        }
        OperationShape operation = shapes.computeIfAbsent(resource.getResourceMethod(), OperationShape::of);
        facts.reached(operation);
        List<Fault> faults = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> check(operation, name, values, faults));
        if (!faults.isEmpty()) {
            throw Problem.of(faults);
        }
        if (!operation.takesBody()) {
            if (Bodies.sentWith(sent)) {
                // Whoever sends one means something by it: it is not passed over in silence.
                throw Problem.of(PlatformProblem.BODY_NOT_TAKEN);
            }
        } else if (!Bodies.sentWith(sent)) {
            throw Problem.of(PlatformProblem.MALFORMED_REQUEST);
        } else {
            requireJson(request.getMediaType());
        }
    }

    private static void check(OperationShape operation, String name, List<String> values, List<Fault> faults) {
        String pointer = "/" + Pointers.step(name);
        if (!operation.parameters().contains(name)) {
            faults.add(Fault.at(pointer, PlatformProblem.UNKNOWN_PARAMETER));
        } else if (values.size() > 1) {
            faults.add(Fault.at(pointer, PlatformProblem.REPEATED_PARAMETER));
        } else if (!PlainText.is(values.getFirst())) {
            throw Problem.at(pointer, PlatformProblem.ILLEGAL_CHARACTER);
        }
    }

    /** Here, and not by {@code @Consumes}, which would answer before it is known who asks. */
    private static void requireJson(@Nullable MediaType type) {
        boolean json = type != null
                && type.getType().equalsIgnoreCase("application")
                && type.getSubtype().equalsIgnoreCase("json")
                && type.getParameters().getOrDefault("charset", "utf-8").equalsIgnoreCase("utf-8");
        if (!json) {
            throw new NotSupportedException();
        }
    }
}
