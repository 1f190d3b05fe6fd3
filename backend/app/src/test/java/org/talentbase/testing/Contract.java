package org.talentbase.testing;

import static io.restassured.RestAssured.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The running application's own account of its routes. */
public final class Contract {

    private Contract() {}

    /** Every operation of the served OpenAPI document. */
    public static List<Operation> operations() {
        Map<String, Map<String, Object>> paths =
                given().get("/q/openapi?format=json").path("paths");
        List<Operation> operations = new ArrayList<>();
        paths.forEach((path, methods) -> methods.forEach((method, described) -> {
            if (described instanceof Map<?, ?> operation && operation.get("operationId") instanceof String id) {
                operations.add(new Operation(id, method.toUpperCase(java.util.Locale.ROOT), path));
            }
        }));
        return operations;
    }

    /** @param path with its parameters in braces */
    public record Operation(String id, String method, String path) {}
}
