package org.talentbase.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talentbase.permissions.PermissionTable.Caller;
import org.talentbase.permissions.PermissionTable.Record;
import org.talentbase.permissions.PermissionTable.Rule;
import org.talentbase.testing.AuditRows;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Wire.Answer;

/**
 * The same table asked outside: condition c7. Bureaus are refused what it marks as inner, whether or not the record is theirs,
 * and nothing else; everybody else is answered as inside.
 */
@QuarkusTest
@TestProfile(OuterNetworkTest.Outside.class)
class OuterNetworkTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> CALLERS = Set.of(
            "self",
            "unit-both",
            "county-both",
            "authority-both",
            "department-both",
            "league-both",
            "region-both",
            "far-county-both");

    public static class Outside implements QuarkusTestProfile {

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("talentbase.zone", "outer");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(PostgresResource.class), new TestResourceEntry(TokensResource.class));
        }
    }

    private PermissionStage stage;
    private PermissionCalls calls;

    @Test
    void bureausAreRefusedWhatIsInnerAndEverybodyElseIsAnsweredAsInside() throws IOException {
        stage = new PermissionStage();
        calls = new PermissionCalls(stage);
        stage.fileAll();
        int refused = 0;
        List<Caller> callers = PermissionTable.callers().stream()
                .filter(caller -> CALLERS.contains(caller.name()))
                .toList();
        assertThat(callers).hasSameSizeAs(CALLERS);
        for (Rule rule : PermissionTable.rules()) {
            for (Caller caller : callers) {
                refused += ask(rule, caller);
            }
        }
        assertThat(refused).isGreaterThan(8);
        whatABureauReadsOffersNothingThatIsInner();
    }

    /** @return how many were refused for where they asked */
    private int ask(Rule rule, Caller caller) throws IOException {
        int refused = 0;
        List<Record> records = PermissionTable.records().stream()
                .filter(record -> record.kind().equals(rule.kind()))
                .toList();
        if (rule.kind().isEmpty()) {
            return compare(rule, caller, null);
        }
        for (Record record : records) {
            if (stage.caller(caller, record) != null) {
                refused += compare(rule, caller, record);
            }
        }
        return refused;
    }

    private int compare(Rule rule, Caller caller, @Nullable Record record) throws IOException {
        boolean shut = rule.inner() && isBureau(caller);
        People person = stage.caller(caller, record);
        Answer answer = calls.send(rule, person, record == null ? "" : stage.id(record));
        assertThat(answer.status())
                .as("%s as %s of %s", rule.operation(), caller.name(), record)
                .isEqualTo(shut ? 403 : PermissionOracle.expected(rule, caller, record));
        if (!shut) {
            assertThat(answer.body()).doesNotContain("/problems/wrong-zone");
            return 0;
        }
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("type").asText()).isEqualTo("/problems/wrong-zone");
        assertThat(problem.at("/errors/0/code").asText()).isEqualTo("inner-network-only");
        assertThat(AuditRows.outcomes(problem.path("traceId").asText())).containsExactly("wrong-zone");
        return 1;
    }

    private void whatABureauReadsOffersNothingThatIsInner() throws IOException {
        assertThat(searches("county-both")).isFalse();
        assertThat(searches("authority-both")).isTrue();
        assertThat(searches("unit-both")).isTrue();
        Record talent = PermissionTable.records().stream()
                .filter(record ->
                        record.kind().equals("talent") && record.seenBy().contains("county"))
                .findFirst()
                .orElseThrow();
        JsonNode detail = calls.get(caller("county-both"), "/api/talents/" + stage.id(talent) + "?purpose=service");
        assertThat(detail.path("name").asText()).isNotEmpty();
        assertThat(detail.path("permittedActions").toString()).isEqualTo("[\"slip\"]");
    }

    private boolean searches(String caller) throws IOException {
        return calls.get(caller(caller), "/api/me").at("/organisation/searches").asBoolean();
    }

    private static Caller caller(String name) {
        return PermissionTable.callers().stream()
                .filter(caller -> caller.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isBureau(Caller caller) {
        return Set.of("county", "league", "regional").contains(caller.role())
                && !caller.organisation().endsWith("-authority")
                && !caller.organisation().endsWith("-department");
    }
}
