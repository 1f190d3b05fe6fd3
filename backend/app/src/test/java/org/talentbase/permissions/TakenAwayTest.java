package org.talentbase.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talentbase.permissions.PermissionTable.Caller;
import org.talentbase.permissions.PermissionTable.Record;
import org.talentbase.permissions.PermissionTable.Rule;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Wire.Answer;

/**
 * Cases 31 and 33 on every route, for each role that it is open to: who may do it now has something taken away, and may not at
 * the very next request, with the token that they have; what Keycloak takes away is gone with the next token.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class TakenAwayTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Who one is; and a workbook of what another operation lists. */
    private static final Set<String> WITHOUT_ITEMS = Set.of("getMe", "exportResponsiblePersons");

    /** Where somebody of a role goes, out of reach of all that they reached: its code, and its name in the table. */
    private static final Map<String, List<String>> ELSEWHERE = Map.of(
            "unit", List.of("permissions-far-unit", "far-unit"),
            "county", List.of("bureau-150102", "far-county"),
            "league", List.of("bureau-150100", "far-league"),
            "regional", List.of("bureau-150000", "far-region"));

    private static final Map<String, String> ANOTHER_ROLE =
            Map.of("individual", "unit", "unit", "county", "county", "unit", "league", "county", "regional", "league");

    private static final Set<String> ORDINARY = Set.of(
            "self",
            "unit-both",
            "unit-approver",
            "unit-clerk",
            "county-both",
            "county-approver",
            "league-both",
            "region-both",
            "direct-unit-both",
            "auditor");

    private final List<String> wrong = new ArrayList<>();
    private final Map<String, UUID> seats = new HashMap<>();
    private PermissionStage stage;
    private PermissionCalls calls;
    private int refusals;

    @Test
    void whatIsTakenAwayIsGoneAtTheNextRequestOnEveryRoute() throws IOException {
        stage = new PermissionStage();
        calls = new PermissionCalls(stage);
        stage.fileAll();
        for (Caller caller : ordinary()) {
            if (!caller.role().equals("individual")) {
                seats.put(caller.name(), seat(Objects.requireNonNull(stage.caller(caller, null))));
            }
        }
        Set<String> tried = new TreeSet<>();
        for (Rule rule : PermissionTable.rules()) {
            Set<String> roles = new TreeSet<>();
            for (Caller caller : ordinary()) {
                @Nullable Record record = recordFor(rule, caller);
                boolean may =
                        (record != null) != rule.kind().isEmpty() && expected(rule, caller, record) == rule.answer();
                if (may && roles.add(caller.role())) {
                    tried.add(rule.operation());
                    takeAway(rule, caller, record);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).containsExactlyInAnyOrderElementsOf(calls.operations());
        assertThat(refusals).isGreaterThan(250);
    }

    /** Those with both duties first, since lists are compared with those of somebody with both. */
    private static List<Caller> ordinary() {
        List<Caller> callers = new ArrayList<>(PermissionTable.callers().stream()
                .filter(caller -> ORDINARY.contains(caller.name()))
                .toList());
        callers.sort((one, other) ->
                Boolean.compare(other.name().endsWith("-both"), one.name().endsWith("-both")));
        return callers;
    }

    private static UUID seat(People person) {
        return UUID.fromString(Owner.texts("select organisation_id::text from account where id = ?", person.accountId())
                .getFirst());
    }

    private static @Nullable Record recordFor(Rule rule, Caller caller) {
        return PermissionTable.records().stream()
                .filter(record -> record.kind().equals(rule.kind()) && expected(rule, caller, record) == rule.answer())
                .findFirst()
                .orElse(null);
    }

    private static int expected(Rule rule, Caller caller, @Nullable Record record) {
        return PermissionOracle.expected(rule, caller, record);
    }

    private void takeAway(Rule rule, Caller caller, @Nullable Record record) throws IOException {
        Case one = new Case(rule, caller, record);
        int withoutRole = rule.roles().contains("anyone") ? rule.answer() : 403;
        boolean individual = caller.role().equals("individual");

        judge(one, "enabled = false", 401);
        if (ANOTHER_ROLE.containsKey(caller.role())) {
            String seat =
                    individual ? ", organisation_id = (select id from organisation where code = 'bureau-150102')" : "";
            judge(one, "role = '" + ANOTHER_ROLE.get(caller.role()) + "'" + seat, withoutRole);
        }
        if (ELSEWHERE.containsKey(caller.role())) {
            List<String> elsewhere = ELSEWHERE.get(caller.role());
            Caller moved = new Caller(caller.name(), caller.role(), caller.duties(), elsewhere.getLast());
            Answer answer = judge(
                    one,
                    "organisation_id = (select id from organisation where code = '" + elsewhere.getFirst() + "')",
                    expected(rule, moved, record));
            listsWhatIsThere(one, elsewhere.getLast(), answer);
            Caller idle = new Caller(caller.name(), caller.role(), Set.of(), caller.organisation());
            judge(one, "duties = '{}'", expected(rule, idle, record));
        }
        String[] next = individual ? new String[] {"unit", "staff"} : new String[0];
        People person = person(one);
        isAllowed(one);
        compare(one, "another role in Keycloak", calls.send(rule, person.withRoles(next), id(one)), withoutRole);
    }

    /** Allowed before, as expected after the change of the account's row, which is then put back. */
    private Answer judge(Case one, String change, int expected) throws IOException {
        isAllowed(one);
        UUID account = person(one).accountId();
        Owner.run("update account set " + change + " where id = ?", account);
        try {
            Answer answer = calls.send(one.rule(), person(one), id(one));
            compare(one, change, answer, expected);
            return answer;
        } finally {
            Caller caller = one.caller();
            Owner.run(
                    "update account set enabled = true, role = ?, duties = ?::text[], organisation_id = ? where id = ?",
                    caller.role(),
                    "{" + String.join(",", caller.duties()) + "}",
                    seats.get(caller.name()),
                    account);
        }
    }

    private void isAllowed(Case one) throws IOException {
        compare(
                one,
                "nothing",
                calls.send(one.rule(), person(one), id(one)),
                one.rule().answer());
    }

    private void compare(Case one, String taken, Answer answer, int expected) {
        if (expected >= 400 && expected != one.rule().answer()) {
            refusals++;
        }
        if (answer.status() != expected) {
            wrong.add("%s as %s, taken away %s: %d instead of %d"
                    .formatted(one.rule().operation(), one.caller().name(), taken, answer.status(), expected));
        }
    }

    /** A list or count has no id that could be out of reach: it is that of whoever has been there all the time. */
    private void listsWhatIsThere(Case one, String organisation, Answer answer) throws IOException {
        if (one.record() != null
                || answer.status() != 200
                || WITHOUT_ITEMS.contains(one.rule().operation())) {
            return;
        }
        Caller resident = PermissionTable.callers().stream()
                .filter(caller -> caller.name().equals(organisation + "-both"))
                .findFirst()
                .orElseThrow();
        JsonNode there =
                JSON.readTree(calls.send(one.rule(), resident, null, "").body());
        if (!less(there, one).equals(less(JSON.readTree(answer.body()), one))) {
            wrong.add("%s as %s, moved: not what is there"
                    .formatted(one.rule().operation(), one.caller().name()));
        }
    }

    /** A list of accounts holds that of whoever has been moved there, as long as it is. */
    private JsonNode less(JsonNode list, Case one) {
        Iterator<JsonNode> items = list.path("items").iterator();
        while (items.hasNext()) {
            if (items.next().path("id").asText().equals(person(one).accountId().toString())) {
                items.remove();
            }
        }
        return list;
    }

    private People person(Case one) {
        return Objects.requireNonNull(stage.caller(one.caller(), one.record()));
    }

    private String id(Case one) {
        return one.record() == null ? "" : stage.id(one.record());
    }

    /** Who does what to which record; null for an operation that is about none. */
    private record Case(Rule rule, Caller caller, @Nullable Record record) {}
}
