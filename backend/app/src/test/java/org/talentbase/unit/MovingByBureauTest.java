package org.talentbase.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Credits;
import org.talentbase.testing.Filing;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.Register;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Typed;
import org.talentbase.testing.Units;

/** How a bureau that both ends have above them moves a unit; what comes along is what a moved unit's own test says's. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class MovingByBureauTest {

    private static final Map<String, Object> ELSEWHERE = Map.of("territoryCode", "530102");

    private final People officer = People.staff("county", Units.idOf("bureau-530114"), "approves");
    private final People league = People.staff("league", Units.idOf("bureau-530100"), "enters");
    private final People sister = People.staff("county", Units.idOf("bureau-530102"), "enters");

    @Test
    void theLeagueMovesAUnitToAnotherCountyWithItsPeople() {
        String id = opened("划转测试单位");
        People clerk = People.staff("unit", UUID.fromString(id), "enters", "approves");
        Filing admitted = Filing.begunBy(clerk, null).filled("划转之人");
        admitted.submit().admittedBy(officer);
        Filing waiting = Filing.begunBy(clerk, null).filled("候审之人").submit();
        Register.read(sister, id).statusCode(404);
        Register.move(league, id, 0, ELSEWHERE)
                .statusCode(200)
                .body("unit.territory.code", equalTo("530102"))
                .body("unit.reportsToId", equalTo(Units.idOf("bureau-530102").toString()))
                .body("version", equalTo(1));
        Register.read(officer, id).statusCode(404);
        Register.read(sister, id)
                .statusCode(200)
                .body("permittedActions", contains("edit", "move", "suspend", "close"));
        for (Filing one : List.of(admitted, waiting)) {
            Register.as(sister).get("/api/declarations/" + one.id()).then().statusCode(200);
            Register.as(officer).get("/api/declarations/" + one.id()).then().statusCode(404);
        }
        Register.history(sister, id)
                .body("action", contains("move", "open"))
                .body("[0].reason", equalTo("划转通知"))
                .body("[0].changes.field", contains("territory", "reportsToId"))
                .body("[0].changes[0].before", equalTo("云南省昆明市呈贡区"))
                .body("[0].changes[0].after", equalTo("云南省昆明市五华区"));
    }

    @Test
    void aCountyMovesNobodyOutOfItselfAndNamesItsAuthority() {
        String id = opened("区内调整测试单位");
        String authority = Units.authority("bureau-530114", null);
        Register.move(officer, id, 0, ELSEWHERE)
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-bureau"))
                .body("errors[0].pointer", equalTo("/territoryCode"));
        Register.move(sister, id, 0, ELSEWHERE).statusCode(404);
        Register.move(officer, id, 0, Map.of("territoryCode", "530114", "authorityId", Units.idOf(authority)))
                .statusCode(200)
                .body("authorityId", equalTo(Units.idOf(authority).toString()));
        People beside = People.staff("county", Units.idOf(authority), "enters");
        Register.read(beside, id).statusCode(200);
        Register.move(beside, id, 1, Map.of("territoryCode", "530114")).statusCode(403);
        Register.move(officer, id, 1, Map.of("territoryCode", "530114"))
                .statusCode(200)
                .body("authorityId", nullValue());
        Register.read(beside, id).statusCode(404);
    }

    @Test
    void whatChangesNothingLeavesNoTrace() {
        Map<String, Object> unit = Register.unit("未变测试单位", Credits.next());
        String id = Register.opened(officer, unit);
        Register.move(officer, id, 0, Map.of("territoryCode", "530114"))
                .statusCode(200)
                .body("version", equalTo(0));
        unit.put("contactPhone", null);
        Register.edit(officer, id, 0, unit).statusCode(200).body("version", equalTo(0));
        Register.history(officer, id).body("", hasSize(1));
    }

    @Test
    void ofTwoWhoMoveItTheSecondIsToldAndOneThatIsClosedStays() throws Exception {
        String id = opened("同时划转测试单位");
        List<Callable<Integer>> both = List.of(
                () -> Register.move(league, id, 0, ELSEWHERE).extract().statusCode(),
                () -> Register.move(league, id, 0, Map.of("territoryCode", "530111"))
                        .extract()
                        .statusCode());
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads.invokeAll(both).stream().map(Future::resultNow)).containsExactlyInAnyOrder(200, 412);
        }
        Register.act(league, id, "close", 1).statusCode(200);
        Register.move(league, id, 2, Map.of("territoryCode", "530114"))
                .statusCode(409)
                .body("errors[0].code", equalTo("unit-closed"));
    }

    @Test
    void theDoorOpensForABureauThatBothEndsHaveAboveThemOnly() throws SQLException {
        UUID unit = UUID.fromString(opened("门前测试单位"));
        for (String bureau : List.of("bureau-530114", "bureau-530102", "bureau-150100")) {
            assertThatThrownBy(() -> typed(Units.idOf(bureau), unit, "530102")).hasMessageContaining("both ends");
        }
        assertThatThrownBy(() -> typed(unit, unit, "530102")).hasMessageContaining("both ends");
        assertThatThrownBy(() -> typed(Units.idOf("bureau-530100"), Units.idOf("bureau-530111"), "530102"))
                .hasMessageContaining("both ends");
        typed(Units.idOf("bureau-530100"), unit, "530102");
    }

    /** Never committed. */
    private static void typed(UUID told, UUID moved, String territory) throws SQLException {
        try (Typed app = Typed.as("app")) {
            app.tell(told);
            app.update("select unit_move('" + moved + "', '" + territory + "', '" + Units.idOf("bureau-" + territory)
                    + "', null, null)");
        }
    }

    private String opened(String name) {
        return Register.opened(officer, Register.unit(name, Credits.next()));
    }
}
