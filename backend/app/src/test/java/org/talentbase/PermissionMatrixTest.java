package org.talentbase;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Contract;
import org.talentbase.testing.Contract.Operation;
import org.talentbase.testing.Filing;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;

/**
 * Who may do what, read from {@code permission-matrix.csv}: operation × state of the record × relation of the caller, and the
 * status to expect. Acts are sent without If-Match, so that 428 means "permitted" and nothing changes; 409 means that the
 * state forbids it. An operation without a row fails.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class PermissionMatrixTest {

    private static final Map<String, Object> BODIES = Map.of(
            "beginDeclaration", Map.of("unitId", UUID.randomUUID()),
            "changeUnit", Map.of("unitId", UUID.randomUUID()),
            "saveSection", Map.of("position", "工人"),
            "searchTalents", Map.of("purpose", "service"),
            "unmaskTalent", Map.of("purpose", "service"),
            "returnDeclaration", Map.of("items", List.of(Map.of("section", "post", "reason", "incomplete"))),
            "rejectDeclaration", Map.of("note", "不符合条件"),
            "admitDeclaration", Filing.admission("professional-senior-title"));

    private final Map<String, @Nullable People> callers = new LinkedHashMap<>();
    /** A person has one open declaration, so each state has an owner of its own. */
    private final Map<String, People> owners = new HashMap<>();

    private final Map<String, String> records = new HashMap<>();
    private UUID unit;
    private int cells;

    @Test
    void everyCellOfTheTableHolds() throws IOException {
        layOut();
        Map<String, Operation> operations = new HashMap<>();
        Contract.operations().forEach(operation -> operations.put(operation.id(), operation));
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/permission-matrix.csv"));
        List<String> relations = List.of(lines.getFirst().split(",")).subList(2, 15);
        assertThat(callers.keySet()).containsExactlyElementsOf(relations);

        List<String> wrong = new ArrayList<>();
        List<String> covered = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cell = line.split(",");
            covered.add(cell[0]);
            assertThat(operations).containsKey(cell[0]);
            for (int i = 0; i < relations.size(); i++) {
                check(operations.get(cell[0]), cell[1], relations.get(i), Integer.parseInt(cell[i + 2]), wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(covered).containsAll(operations.keySet());
        assertThat(cells).isGreaterThan(600);
    }

    private void check(Operation operation, String state, String relation, int expected, List<String> wrong) {
        People caller =
                relation.equals("owner") ? owners.getOrDefault(state, callers.get("owner")) : callers.get(relation);
        RequestSpecification request = caller == null ? given() : given().auth().oauth2(caller.token());
        request.header("Idempotency-Key", UUID.randomUUID().toString());
        if (BODIES.containsKey(operation.id())) {
            request.contentType(ContentType.JSON).body(BODIES.get(operation.id()));
        }
        int status = request.request(operation.method(), path(operation, state)).statusCode();
        cells++;
        if (status != expected) {
            wrong.add("%s %s as %s: %d instead of %d".formatted(operation.id(), state, relation, status, expected));
        }
    }

    private String path(Operation operation, String state) {
        return switch (operation.id()) {
            case "listCodeEntries" -> "/api/code-tables/sex/entries";
            case "getProgramme" -> "/api/programmes/chenggong-2021";
            case "getOrganisation" -> "/api/organisations/" + unit;
            case "getTalent" -> "/api/talents/" + records.get("talent") + "?purpose=service";
            case "unmaskTalent" -> "/api/talents/" + records.get("talent") + "/unmask";
            default ->
                operation
                        .path()
                        .replace("{id}", records.getOrDefault(state, "-"))
                        .replace("{name}", "post");
        };
    }

    private void layOut() {
        unit = Units.unit("unit-matrix", "权限单位", "bureau-530114");
        People clerk = People.staff("unit", unit, "enters");
        People approver = People.staff("unit", unit, "approves");
        People county = People.staff("county", Units.idOf("bureau-530114"), "approves");
        callers.put("anonymous", null);
        callers.put("owner", People.individual());
        callers.put("other-person", People.individual());
        callers.put("clerk", clerk);
        callers.put("approver", approver);
        callers.put(
                "other-unit", People.staff("unit", Units.unit("unit-matrix-2", "另一单位", "bureau-530114"), "approves"));
        callers.put("county", county);
        callers.put("other-county", People.staff("county", Units.idOf("bureau-150102"), "approves"));
        callers.put("league", People.staff("league", Units.idOf("bureau-530100"), "approves"));
        callers.put("other-league", People.staff("league", Units.idOf("bureau-150100"), "approves"));
        callers.put("regional", People.staff("regional", Units.idOf("bureau-530000"), "approves"));
        callers.put("other-region", People.staff("regional", Units.idOf("bureau-150000"), "approves"));
        callers.put("auditor", People.staff("auditor", Units.idOf("bureau-530000")));

        keep("draft", filed("draft"));
        keep("at-unit", filed("at-unit").submit());
        keep("at-bureau", filed("at-bureau").submit().approvedBy(approver));
        Filing admitted = filed("admitted").submit().approvedBy(approver).admittedBy(county);
        keep("admitted", admitted);
        records.put("talent", admitted.seenBy(county).extract().path("talentId"));
    }

    private Filing filed(String state) {
        People owner = People.individual();
        owners.put(state, owner);
        return Filing.begunBy(owner, unit).filled("甲乙");
    }

    private void keep(String state, Filing filing) {
        records.put(state, filing.id());
    }
}
