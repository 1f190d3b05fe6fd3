package org.talentbase.permissions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.permissions.PermissionTable.Caller;
import org.talentbase.permissions.PermissionTable.Record;
import org.talentbase.permissions.PermissionTable.Rule;
import org.talentbase.testing.Contract;
import org.talentbase.testing.Contract.Operation;
import org.talentbase.testing.Credits;
import org.talentbase.testing.Filing;
import org.talentbase.testing.IdNumbers;
import org.talentbase.testing.Offices;
import org.talentbase.testing.People;
import org.talentbase.testing.Register;
import org.talentbase.testing.Units;
import org.talentbase.testing.Wire;
import org.talentbase.testing.Wire.Answer;

/** Requests of the people of a {@link PermissionStage}, over one connection. */
final class PermissionCalls {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, Object> REASON = Map.of("reason", "权限测试");

    /** What the contract asks for, right in itself, so that permission alone decides. */
    private static final Map<String, Object> BODIES = Map.ofEntries(
            Map.entry(
                    "giveAccount",
                    Map.of(
                            "organisationId",
                            UUID.randomUUID(),
                            "displayName",
                            "新任",
                            "idNumber",
                            IdNumbers.next(),
                            "duties",
                            List.of("enters"))),
            Map.entry("changeAccount", Map.of("organisationId", UUID.randomUUID(), "duties", List.of("enters"))),
            Map.entry("printSlip", Map.of("secondFactorLost", false)),
            Map.entry("printPersonSlip", Map.of("secondFactorLost", false)),
            Map.entry(
                    "handOverAccount",
                    Map.of(
                            "reason",
                            "离职",
                            "displayName",
                            "接任",
                            "idNumber",
                            IdNumbers.next(),
                            "duties",
                            List.of("enters"))),
            Map.entry("disableAccount", Map.of("reason", "离职")),
            Map.entry("enableAccount", Map.of("reason", "返岗")),
            Map.entry("beginDeclaration", Map.of("unitId", UUID.randomUUID())),
            Map.entry("changeUnit", Map.of("unitId", UUID.randomUUID())),
            Map.entry("openUnit", Map.of("unit", Register.unit("权限新单位", Credits.next()), "territoryCode", "000000")),
            Map.entry("editUnit", Register.unit("权限新单位", Credits.next())),
            Map.entry(
                    "applyForUnit",
                    Map.of("unit", Register.unit("权限申请单位", Credits.next()), "territoryCode", "000000", "proof", "")),
            Map.entry("confirmUnitApplication", Map.of()),
            Map.entry("refuseUnitApplication", REASON),
            Map.entry("moveUnit", Map.of("territoryCode", "000000", "reason", "权限测试")),
            Map.entry("suspendUnit", REASON),
            Map.entry("resumeUnit", REASON),
            Map.entry("closeUnit", REASON),
            Map.entry("askForBinding", Map.of("name", "权限甲", "idNumber", "530114198501010010")),
            Map.entry("refuseBinding", REASON),
            Map.entry("openOffice", Map.of("kind", "authority", "name", "权限新机构", "authorityId", UUID.randomUUID())),
            Map.entry("renameOffice", Map.of("name", "权限新名称")),
            Map.entry("addDivision", Map.of("name", "权限新科室", "duty", "none")),
            Map.entry("changeDivision", Offices.division("权限新科室")),
            Map.entry("nameResponsiblePersons", Offices.pair()),
            Map.entry("setResponsibleDue", Map.of("dueOn", "2099-05-19")),
            Map.entry("saveSection", Map.of("position", "工人")),
            Map.entry("searchTalents", Map.of("purpose", "service")),
            Map.entry("unmaskTalent", Map.of("purpose", "service")),
            Map.entry("returnDeclaration", Map.of("items", List.of(Map.of("section", "post", "reason", "incomplete")))),
            Map.entry("rejectDeclaration", Map.of("note", "不符合条件")),
            Map.entry("admitDeclaration", Filing.admission("professional-senior-title")));

    private final Wire wire = new Wire();
    private final Map<String, Operation> operations = new HashMap<>();
    private final PermissionStage stage;

    PermissionCalls(PermissionStage stage) {
        this.stage = stage;
        Contract.operations().forEach(operation -> operations.put(operation.id(), operation));
    }

    /** The ids of all operations of the contract. */
    Set<String> operations() {
        return operations.keySet();
    }

    /** To be said before a pause: the server closes a connection that is idle. */
    void hangUp() throws IOException {
        wire.close();
    }

    JsonNode get(Caller caller, String path) throws IOException {
        return JSON.readTree(exchange(caller, null, "GET", path, null).body());
    }

    /** Asks for the operation, of the record with this id. */
    Answer send(Rule rule, Caller caller, @Nullable Record record, String id) throws IOException {
        return send(rule, stage.caller(caller, record), id);
    }

    /** The same for whoever it is. */
    Answer send(Rule rule, @Nullable People person, String id) throws IOException {
        Operation operation = operations.get(rule.operation());
        Object body = BODIES.get(rule.operation());
        return exchange(
                person, operation.method(), path(operation, id), body == null ? null : JSON.writeValueAsString(body));
    }

    Answer exchange(Caller caller, @Nullable Record record, String method, String path, @Nullable String body)
            throws IOException {
        return exchange(stage.caller(caller, record), method, path, body);
    }

    private Answer exchange(@Nullable People person, String method, String path, @Nullable String body)
            throws IOException {
        StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        if (person != null) {
            request.append("Authorization: Bearer ").append(person.token()).append("\r\n");
        }
        if (!method.equals("GET")) {
            request.append("Idempotency-Key: ").append(UUID.randomUUID()).append("\r\n");
        }
        byte[] bytes = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        if (body != null) {
            request.append("Content-Type: application/json\r\n");
        }
        request.append("Content-Length: ")
                .append(bytes.length)
                .append("\r\n\r\n")
                .append(body == null ? "" : body);
        return wire.exchange(request.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String path(Operation operation, String id) {
        return switch (operation.id()) {
            case "listCodeEntries" -> "/api/code-tables/sex/entries";
            case "getProgramme" -> "/api/programmes/chenggong-2021";
            case "getUnit" -> "/api/units/" + Units.unit("unit-named", "有名单位", "bureau-530114");
            case "getTalent" -> "/api/talents/" + id + "?purpose=service";
            default -> operation.path().replace("{id}", id).replace("{name}", "post");
        };
    }
}
