package org.talentbase.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.talentbase.permissions.PermissionTable.Caller;
import org.talentbase.permissions.PermissionTable.Record;
import org.talentbase.permissions.PermissionTable.Rule;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Wire.Answer;

/** Every cell of the {@link PermissionTable}: operation × record × caller, through HTTP. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionMatrixTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Of the newest: ours are among them, whatever other tests have left behind. */
    private static final int PAGES = 20;

    private static final int ALL = 500;

    private final Map<String, Long> countedBefore = new HashMap<>();
    private @Nullable PermissionStage stage;
    private PermissionCalls calls;

    /** Once, and not before all: only then it is known at which port the application listens. */
    @BeforeEach
    void layOut() throws IOException {
        if (stage != null) {
            calls.hangUp();
            return;
        }
        stage = new PermissionStage();
        calls = new PermissionCalls(stage);
        for (Caller caller : readers()) {
            countedBefore.put(caller.name(), counted(caller));
        }
        calls.hangUp();
        stage.fileAll();
    }

    @AfterAll
    void hangUp() throws IOException {
        calls.hangUp();
    }

    @Test
    void theApplicationTheContractAndTheTableHaveTheSameOperations() {
        assertThat(PermissionTable.rules().stream().map(Rule::operation))
                .containsExactlyInAnyOrderElementsOf(calls.operations());
        assertThat(routes()).containsExactlyInAnyOrderElementsOf(calls.operations());
    }

    /** Every method that is one by its annotation, documented or not; but for the sign-in, by which one becomes a caller. */
    private static List<String> routes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.talentbase")
                        .stream()
                        .filter(type -> !type.tryGetAnnotationOfType(Path.class)
                                .map(Path::value)
                                .orElse("")
                                .startsWith("/auth"))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                        .map(method -> method.tryGetAnnotationOfType(
                                        org.eclipse.microprofile.openapi.annotations.Operation.class)
                                .map(org.eclipse.microprofile.openapi.annotations.Operation::operationId)
                                .orElse(method.getFullName()))
                        .toList();
    }

    @Test
    void everyCellHolds() throws IOException {
        List<String> wrong = new ArrayList<>();
        int cells = 0;
        for (Rule rule : PermissionTable.rules()) {
            for (@Nullable Record record : recordsOf(rule)) {
                for (Caller caller : PermissionTable.callers()) {
                    int expected = PermissionOracle.expected(rule, caller, record);
                    Answer answer = calls.send(rule, caller, record, record == null ? "" : stage.id(record));
                    cells++;
                    if (answer.status() != expected) {
                        wrong.add("%s of %s as %s: %d instead of %d"
                                .formatted(
                                        rule.operation(),
                                        record == null ? "nothing" : record.name(),
                                        caller.name(),
                                        answer.status(),
                                        expected));
                    }
                }
            }
        }
        assertThat(wrong).as("of %d cells", cells).isEmpty();
        assertThat(cells).isGreaterThanOrEqualTo(3_000);
    }

    /** But for what names the request itself. */
    @Test
    void whatIsOutOfReachIsAnsweredLikeWhatDoesNotExist() throws IOException {
        List<String> differing = new ArrayList<>();
        int compared = 0;
        for (Rule rule : PermissionTable.rules()) {
            for (@Nullable Record record : recordsOf(rule)) {
                for (Caller caller : PermissionTable.callers()) {
                    if (record == null || PermissionOracle.expected(rule, caller, record) != 404) {
                        continue;
                    }
                    compared++;
                    Answer elsewhere = calls.send(rule, caller, record, stage.id(record));
                    Answer nowhere =
                            calls.send(rule, caller, record, UUID.randomUUID().toString());
                    if (!told(elsewhere).equals(told(nowhere))) {
                        differing.add(rule.operation() + " of " + record.name() + " as " + caller.name());
                    }
                }
            }
        }
        assertThat(differing).isEmpty();
        assertThat(compared).isGreaterThan(1_000);
    }

    @Test
    void listsCountsAndTheCrossTabAgreeWithTheDetails() throws IOException {
        for (Caller caller : readers()) {
            assertThat(ours(ids(caller, "/api/declarations", PAGES)))
                    .as("declarations of %s", caller.name())
                    .isEqualTo(ids("declaration", record -> PermissionOracle.sees(caller, record)));
            if (caller.role().equals("individual")) {
                continue;
            }
            if (!PermissionOracle.isBeside(caller)) {
                assertThat(ours(ids(caller, "/api/accounts", PAGES)))
                        .as("accounts for %s", caller.name())
                        .isEqualTo(ids("account", record -> PermissionOracle.sees(caller, record)));
            }
            Set<String> waiting = PermissionTable.records().stream()
                    .filter(record -> !record.turn().isEmpty() && record.turn().equals(caller.organisation()))
                    .filter(record -> PermissionOracle.sees(caller, record))
                    .map(stage::id)
                    .collect(Collectors.toSet());
            assertThat(ours(all(caller, "/api/declarations/waiting")))
                    .as("waiting for %s", caller.name())
                    .isEqualTo(waiting);
            assertThat(calls.get(caller, "/api/declarations/waiting/count")
                            .path("count")
                            .asLong())
                    .as("count of %s", caller.name())
                    .isEqualTo(all(caller, "/api/declarations/waiting").size());
            Set<String> talents = ids("talent", record -> PermissionOracle.owns(caller, record));
            assertThat(found(caller, false)).as("found by %s", caller.name()).isEqualTo(talents);
            assertThat(found(caller, true))
                    .as("found by %s among the engaged", caller.name())
                    .isEqualTo(ids("talent", record -> PermissionOracle.engages(caller, record)));
            assertThat(counted(caller) - countedBefore.get(caller.name()))
                    .as("counted for %s", caller.name())
                    .isEqualTo(talents.size());
        }
    }

    private static List<@Nullable Record> recordsOf(Rule rule) {
        List<@Nullable Record> records = new ArrayList<>();
        if (rule.kind().isEmpty()) {
            records.add(null);
        }
        PermissionTable.records().stream()
                .filter(record -> record.kind().equals(rule.kind()))
                .forEach(records::add);
        return records;
    }

    /** Those to whom lists are open, each of whom is the same whatever the record. */
    private static List<Caller> readers() {
        return PermissionTable.callers().stream()
                .filter(caller ->
                        PermissionOracle.reads(caller) && !caller.name().startsWith("self"))
                .filter(caller -> !caller.name().contains("-is-"))
                .toList();
    }

    private Set<String> ids(String kind, Predicate<Record> which) {
        return PermissionTable.records().stream()
                .filter(record -> record.kind().equals(kind) && which.test(record))
                .map(stage::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> ours(List<String> ids) {
        Set<String> ours = PermissionTable.records().stream().map(stage::id).collect(Collectors.toSet());
        return ids.stream().filter(ours::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> all(Caller caller, String path) throws IOException {
        return ids(caller, path, ALL);
    }

    private List<String> ids(Caller caller, String path, int most) throws IOException {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < most; page++) {
            JsonNode answer = calls.get(caller, path + (cursor.isEmpty() ? "" : "?cursor=" + cursor));
            answer.path("items").forEach(item -> ids.add(item.path("id").asText()));
            if (!answer.hasNonNull("next")) {
                break;
            }
            cursor = answer.path("next").asText();
        }
        return ids;
    }

    private Set<String> found(Caller caller, boolean engaged) throws IOException {
        String body =
                JSON.writeValueAsString(Map.of("purpose", "service", "text", PermissionStage.NAME, "engaged", engaged));
        JsonNode answer = JSON.readTree(calls.exchange(caller, null, "POST", "/api/talents/search", body)
                .body());
        Set<String> ids = new TreeSet<>();
        answer.path("items").forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }

    private long counted(Caller caller) throws IOException {
        long sum = 0;
        for (JsonNode cell : calls.get(caller, "/api/statistics/talents").path("cells")) {
            sum += cell.path("count").asLong();
        }
        return sum;
    }

    private static JsonNode told(Answer answer) throws IOException {
        ObjectNode body = (ObjectNode) JSON.readTree(answer.body());
        return body.without(List.of("instance", "traceId"));
    }
}
