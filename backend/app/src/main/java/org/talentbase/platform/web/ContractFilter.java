package org.talentbase.platform.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Says in the contract what holds for every operation: the two ways to sign in, the one shape of refusals, and {@code
 * security: []} where anybody may call.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String SESSION = "session";
    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.setServers(List.of(OASFactory.createServer().url("/")));
        Components components = contract.getComponents();
        components.setSecuritySchemes(null);
        components.addSecurityScheme(BEARER, bearer());
        components.addSecurityScheme(SESSION, session());
        List.of("HttpProblem", "HttpValidationProblem", "Violation", "In").forEach(components::removeSchema);
        components.addSchema(PROBLEM, problem());
        contract.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(ContractFilter::complete));
    }

    private static void complete(Operation operation) {
        boolean open =
                operation.getSecurity() == null || operation.getSecurity().isEmpty();
        List<SecurityRequirement> security = new ArrayList<>();
        if (!open) {
            security.add(OASFactory.createSecurityRequirement().addScheme(SESSION));
            security.add(OASFactory.createSecurityRequirement().addScheme(BEARER));
        }
        operation.setSecurity(security);
        new ArrayList<>(operation.getResponses().getAPIResponses().keySet())
                .stream()
                        .filter(status -> status.startsWith("4") || status.startsWith("5"))
                        .forEach(operation.getResponses()::removeAPIResponse);
        operation
                .getResponses()
                .setDefaultValue(OASFactory.createAPIResponse()
                        .description("Refused: a problem document (RFC 9457)")
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        "application/problem+json",
                                        OASFactory.createMediaType()
                                                .schema(OASFactory.createSchema()
                                                        .ref(PROBLEM)))));
    }

    private static SecurityScheme session() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name("q_session")
                .description("The page's session, begun at /auth/login");
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("An access token of the realm, for systems");
    }

    private static Schema problem() {
        Schema fault = object().addProperty(
                        "pointer", text("JSON pointer (RFC 6901) into the body; empty for the request as a whole"))
                .addProperty("code", text("Stable name of what is wrong"))
                .addProperty("params", object())
                .addProperty("message", text("In the caller's language, Chinese by default"))
                .required(List.of("pointer", "code", "params", "message"));
        return object().addProperty("type", text("/problems/<slug>, of a closed list"))
                .addProperty("title", text("In the caller's language"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("instance", text("Path of the request"))
                .addProperty("traceId", text("Names the request in log and audit"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(fault))
                .required(List.of("type", "title", "status", "instance", "traceId", "errors"));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
