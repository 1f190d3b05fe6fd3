package org.talentbase.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Applying;
import org.talentbase.testing.BadInput;
import org.talentbase.testing.BadInput.Fault;
import org.talentbase.testing.BusinessRows;
import org.talentbase.testing.Cast;
import org.talentbase.testing.Credits;
import org.talentbase.testing.Filing;
import org.talentbase.testing.IdNumbers;
import org.talentbase.testing.Offices;
import org.talentbase.testing.Owner;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.Refusal;
import org.talentbase.testing.Register;
import org.talentbase.testing.Scene;
import org.talentbase.testing.Sender;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Wire;

/**
 * Cases 5 and 49 for every operation that takes a body: each property that an answer of the contract or a row of the database has,
 * and this body at this place has not, is put there, one at a time, into a body that is right, by somebody who may. It is refused at its place, and
 * nothing is written. At last the body goes out without it, and is taken: it was right.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class MassAssignmentTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of sections it is the contract that says what fits. */
    private static final Object SAMPLE = Map.of();

    /** Which is away in these tests. */
    private static final Set<String> NEED_KEYCLOAK = Set.of("printSlip", "printPersonSlip");

    private static final Map<String, Object> UNIT = Register.unit("批量新单位", Credits.next());
    private static final Map<String, Object> REASON = Map.of("reason", "测试");

    /** One for each operation with a body: who may, upon what, and what they send. */
    private static final Map<String, Right> RIGHT = Map.ofEntries(
            Map.entry("beginDeclaration", new Right(Cast.STRANGER, "", Map.of("unitId", "{otherUnit}"))),
            Map.entry("saveSection", new Right(Cast.AUTHOR, "draft", SAMPLE)),
            Map.entry("changeUnit", new Right(Cast.AUTHOR, "draft", Map.of("unitId", "{otherUnit}"))),
            Map.entry("searchTalents", new Right(Cast.COUNTY, "", Map.of("purpose", "service"))),
            Map.entry("unmaskTalent", new Right(Cast.COUNTY, "talent", Map.of("purpose", "service"))),
            Map.entry(
                    "returnDeclaration",
                    new Right(
                            Cast.APPROVER,
                            "claimed",
                            Map.of("items", List.of(Map.of("section", "post", "reason", "incomplete"))))),
            Map.entry("rejectDeclaration", new Right(Cast.APPROVER, "atUnit", Map.of("note", "不符合条件"))),
            Map.entry(
                    "admitDeclaration",
                    new Right(Cast.COUNTY, "atBureau", Filing.admission("professional-senior-title"))),
            Map.entry(
                    "giveAccount",
                    new Right(
                            Cast.COUNTY,
                            "",
                            Map.of(
                                    "organisationId",
                                    "{accountUnit}",
                                    "displayName",
                                    "孟根·图雅",
                                    "idNumber",
                                    IdNumbers.next(),
                                    "duties",
                                    List.of("enters")))),
            Map.entry(
                    "changeAccount",
                    new Right(
                            Cast.COUNTY,
                            "account",
                            Map.of("organisationId", "{accountUnit}", "duties", List.of("approves")))),
            Map.entry("printSlip", new Right(Cast.COUNTY, "account", Map.of("secondFactorLost", false))),
            Map.entry("printPersonSlip", new Right(Cast.COUNTY, "talent", Map.of("secondFactorLost", false))),
            Map.entry(
                    "handOverAccount",
                    new Right(
                            Cast.COUNTY,
                            "parting",
                            Map.of(
                                    "reason",
                                    "离职",
                                    "displayName",
                                    "孟根·图雅",
                                    "idNumber",
                                    IdNumbers.next(),
                                    "duties",
                                    List.of("enters")))),
            Map.entry("disableAccount", new Right(Cast.COUNTY, "leaver", REASON)),
            Map.entry("enableAccount", new Right(Cast.COUNTY, "returner", REASON)),
            Map.entry(
                    "askForBinding", new Right(Cast.STRANGER, "", Map.of("name", "甲四", "idNumber", IdNumbers.next()))),
            Map.entry("refuseBinding", new Right(Cast.COUNTY, "binding", REASON)),
            Map.entry("openUnit", new Right(Cast.COUNTY, "", Map.of("unit", UNIT, "territoryCode", "530114"))),
            Map.entry("editUnit", new Right(Cast.COUNTY, "otherUnit", Register.unit("批量测试单位", Credits.next()))),
            Map.entry(
                    "moveUnit",
                    new Right(Cast.COUNTY, "otherUnit", Map.of("territoryCode", "530114", "reason", "批量测试"))),
            Map.entry("applyForUnit", new Right(Cast.STRANGER, "", Applying.body("批量申请单位"))),
            Map.entry("confirmUnitApplication", new Right(Cast.COUNTY, "application", Map.of())),
            Map.entry("refuseUnitApplication", new Right(Cast.COUNTY, "otherApplication", REASON)),
            Map.entry("suspendUnit", new Right(Cast.COUNTY, "openUnit", REASON)),
            Map.entry("resumeUnit", new Right(Cast.COUNTY, "suspendedUnit", REASON)),
            Map.entry("openOffice", new Right(Cast.COUNTY, "county", Map.of("kind", "authority", "name", "批量新主管部门"))),
            Map.entry("renameOffice", new Right(Cast.COUNTY, "office", Map.of("name", "批量改名主管部门"))),
            Map.entry("nameResponsiblePersons", new Right(Cast.COUNTY, "namedOffice", Offices.pair())),
            Map.entry("addDivision", new Right(Cast.COUNTY, "office", Offices.division("批量科"))),
            Map.entry("changeDivision", new Right(Cast.COUNTY, "division", Offices.division("批量改名科"))),
            Map.entry("setResponsibleDue", new Right(Cast.REGIONAL, "due", Map.of("dueOn", "2099-05-19"))),
            Map.entry("closeUnit", new Right(Cast.COUNTY, "emptyUnit", REASON)));

    private record Right(Cast by, String upon, Object body) {}

    private Scene scene;
    private Sender sender;
    private final List<String> wrong = new ArrayList<>();
    private int sent;

    @Test
    void nothingIsTakenBeyondWhatAnOperationAsksFor() throws IOException {
        scene = Scene.layOut();
        sender = new Sender(scene);
        String token = Objects.requireNonNull(scene.person(Cast.AUTHOR)).token();
        List<Operation> withBody = WrittenContract.operations(token).stream()
                .filter(Operation::takesBody)
                .toList();
        assertThat(withBody).extracting(Operation::id).containsExactlyInAnyOrderElementsOf(RIGHT.keySet());
        Set<String> names = new TreeSet<>(WrittenContract.answered(token));
        names.addAll(columns());
        assertThat(names)
                .contains("id", "version", "state", "unitId", "claimedBy", "permittedActions", "accountId", "role");
        try (Wire wire = new Wire()) {
            claim("atUnit", Cast.APPROVER, wire);
            claim("atBureau", Cast.COUNTY, wire);
            for (Operation operation : withBody) {
                for (Map.Entry<String, Shape> body : new TreeMap<>(operation.bodies()).entrySet()) {
                    assign(operation, body.getKey(), body.getValue(), names, wire);
                }
            }
        }
        assertThat(wrong).as("of %d requests", sent).isEmpty();
        assertThat(sent).isGreaterThan(1_000);
    }

    /** As JSON would call them. */
    private static List<String> columns() {
        return Owner.texts("select distinct column_name from information_schema.columns where table_schema = 'public'")
                .stream()
                .map(column -> Pattern.compile("_(.)")
                        .matcher(column)
                        .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT)))
                .toList();
    }

    private void assign(Operation operation, String section, Shape shape, Set<String> names, Wire wire)
            throws IOException {
        Right right = Objects.requireNonNull(RIGHT.get(operation.id()));
        JsonNode body = operation.readsBodyItself() ? shape.sample() : JSON.valueToTree(right.body());
        BadInput whole = request(operation, section, right);
        List<String> places = records("", body);
        assertThat(places)
                .as("all places of %s %s", operation.id(), section)
                .containsExactlyInAnyOrderElementsOf(shape.places().entrySet().stream()
                        .filter(place -> place.getValue().kind() == Shape.Kind.RECORD)
                        .map(Map.Entry::getKey)
                        .toList());
        Map<String, String> before = BusinessRows.hashes();
        for (String place : places) {
            Set<String> known = shape.places().get(place).parts().keySet();
            for (String name :
                    names.stream().filter(one -> !known.contains(one)).toList()) {
                JsonNode spoiled = body.deepCopy();
                ((ObjectNode) spoiled.at(place)).put(name, "x");
                Wire.Answer answer = send(whole.json(spoiled.toString()), wire);
                if (!isRefused(answer, place + "/" + name)) {
                    wrong.add("%s %s %s/%s: %d %s"
                            .formatted(operation.id(), section, place, name, answer.status(), answer.body()));
                }
            }
        }
        assertThat(BusinessRows.hashes()).as(operation.id() + section).isEqualTo(before);
        Wire.Answer taken = send(whole.json(body.toString()), wire);
        assertThat(taken.status())
                .as("%s %s untouched: %s", operation.id(), section, taken.body())
                .isIn(200, 201, NEED_KEYCLOAK.contains(operation.id()) ? 503 : 200);
    }

    /** By the caller who may, in the version that the record has now. */
    private BadInput request(Operation operation, String section, Right right) {
        String path = operation.path().replace("{id}", "{" + right.upon() + "}").replace("{name}", section);
        BadInput row = BadInput.of(operation.id(), section).by(right.by());
        BadInput addressed = operation.method().equals("POST") ? row.post(path) : row.request(operation.method(), path);
        return operation.headers().contains("If-Match")
                ? addressed.header("If-Match", scene.resolve("\"{" + right.upon() + ".version}\""))
                : addressed;
    }

    private void claim(String declaration, Cast by, Wire wire) throws IOException {
        BadInput claim = BadInput.of("claim", declaration)
                .by(by)
                .post("/api/declarations/{" + declaration + "}/claim")
                .header("If-Match", scene.resolve("\"{" + declaration + ".version}\""));
        assertThat(send(claim, wire).status()).isEqualTo(200);
    }

    private Wire.Answer send(BadInput row, Wire wire) throws IOException {
        sent++;
        return wire.exchange(sender.bytes(row, sender.headers(row)));
    }

    private static boolean isRefused(Wire.Answer answer, String pointer) {
        if (answer.status() != 422) {
            return false;
        }
        Refusal refusal = Refusal.of(answer);
        return refusal.faults().equals(List.of(new Fault("unknown-property", pointer)))
                || refusal.faults().equals(List.of(new Fault("read-only-property", pointer)));
    }

    /** Pointers to all records in a body. */
    private static List<String> records(String pointer, JsonNode value) {
        List<String> found = new ArrayList<>();
        if (value.isObject()) {
            found.add(pointer);
            value.properties().forEach(part -> found.addAll(records(pointer + "/" + part.getKey(), part.getValue())));
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            found.addAll(records(pointer + "/" + i, value.get(i)));
        }
        return found;
    }
}
