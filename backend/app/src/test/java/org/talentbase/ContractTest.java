package org.talentbase;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Contract;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class ContractTest {

    @Test
    void everyOperationHasANameATagAndTheOneRefusal() {
        Map<String, Map<String, Map<String, Object>>> paths =
                given().get("/q/openapi?format=json").path("paths");
        paths.values()
                .forEach(methods -> methods.values().forEach(operation -> {
                    assertThat(operation)
                            .as("%s", operation.get("operationId"))
                            .containsKeys("summary", "tags", "security");
                    assertThat(operation.get("responses").toString()).contains("application/problem+json");
                }));
        assertThat(Contract.operations()).extracting(Contract.Operation::id).doesNotHaveDuplicates();
    }

    /** Short, and reviewed: whoever opens an operation to everybody names it here. */
    @Test
    void nothingIsPublicThatIsNotNamed() {
        List<Contract.Operation> open = Contract.operations().stream()
                .filter(operation -> given().contentType(ContentType.JSON)
                                .request(operation.method(), operation.path().replaceAll("[{}]", ""))
                                .statusCode()
                        != 401)
                .toList();
        assertThat(open).isEmpty();
    }
}
