package org.talentbase.unit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Credits;
import org.talentbase.testing.Filing;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.Register;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;

/** How bureaus change, suspend, resume and close the units of their territory. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class KeepingUnitsTest {

    private static final String COUNTY = "bureau-530114";

    private final People officer = People.staff("county", Units.idOf(COUNTY), "enters");
    private final People league = People.staff("league", Units.idOf("bureau-530100"), "enters");
    private final People sister = People.staff("county", Units.idOf("bureau-530102"), "enters");

    @Test
    void aChangeIsKeptWithWhatItWasAndTheNumberStaysWhereNoneIsGiven() {
        Map<String, Object> unit = Register.unit("改名前测试单位", Credits.next());
        String id = Register.opened(officer, unit);
        byte[] number = phone(id);
        unit.put("name", "改名后测试单位");
        unit.put("contactPhone", null);
        unit.put("contactName", "苏日娜");
        unit.put("headcount", null);
        unit.put("reason", "更名登记");
        Register.edit(officer, id, 0, unit)
                .statusCode(200)
                .body("unit.name", equalTo("改名后测试单位"))
                .body("contactName", equalTo("苏日娜"))
                .body("contactPhoneMask", equalTo("139****2345"))
                .body("version", equalTo(1));
        assertThat(phone(id)).isEqualTo(number);
        Register.history(officer, id)
                .body("[0].action", equalTo("edit"))
                .body("[0].reason", equalTo("更名登记"))
                .body("[0].changes.field", contains("name", "headcount", "contactName"))
                .body("[0].changes[0].before", equalTo("改名前测试单位"))
                .body("[0].changes[1].after", nullValue());
        assertThat(Register.ids(officer, Map.of("text", "gaiminghou"))).contains(id);

        unit.put("contactPhone", "13800009999");
        Register.edit(officer, id, 1, unit).statusCode(200).body("contactPhoneMask", equalTo("138****9999"));
        assertThat(phone(id)).isNotEqualTo(number);
        Register.history(officer, id)
                .body("[0].changes.after", contains("138****9999"))
                .body(not(containsString("13800009999")));
        unit.put("contactName", null);
        unit.put("contactPhone", null);
        Register.edit(officer, id, 2, unit).statusCode(200).body("contactPhoneMask", nullValue());
        assertThat(Owner.count("select count(*) from unit_contact where unit_id = ?", UUID.fromString(id)))
                .isZero();
    }

    private static byte[] phone(String id) {
        return Owner.texts("select encode(phone, 'hex') from unit_contact where unit_id = ?", UUID.fromString(id))
                .getFirst()
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    @Test
    void ofTwoOfficersWhoChangeOneUnitTheSecondIsTold() throws Exception {
        Map<String, Object> unit = Register.unit("同时修改测试单位", Credits.next());
        String id = Register.opened(officer, unit);
        given().auth()
                .oauth2(officer.token())
                .contentType(ContentType.JSON)
                .body(unit)
                .put(Register.PATH + "/" + id)
                .then()
                .statusCode(428);
        People colleague = People.staff("county", Units.idOf(COUNTY), "enters");
        List<Callable<Integer>> both = List.of(
                () -> Register.edit(officer, id, 0, unit).extract().statusCode(),
                () -> Register.edit(colleague, id, 0, unit).extract().statusCode());
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads.invokeAll(both).stream().map(java.util.concurrent.Future::resultNow))
                    .containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void oneThatIsSuspendedCannotBeNamedUntilItIsResumed() {
        String id = Register.opened(officer, Register.unit("停用测试单位", Credits.next()));
        Register.act(officer, id, "suspend", 0)
                .statusCode(200)
                .body("state", equalTo("suspended"))
                .body("permittedActions", equalTo(List.of("edit", "move", "resume", "close")));
        Register.begin(id).statusCode(422).body("errors[0].code", equalTo("unknown-unit"));
        assertThat(Register.chosen("停用测试单位")).isEmpty();
        Register.act(officer, id, "suspend", 1).statusCode(409).body("errors[0].code", equalTo("unit-not-open"));
        Register.act(officer, id, "resume", 1).statusCode(200).body("state", equalTo("open"));
        Register.act(officer, id, "resume", 2).statusCode(409).body("errors[0].code", equalTo("unit-not-suspended"));
        Register.begin(id).statusCode(201);
        Register.history(officer, id)
                .body("action", contains("resume", "suspend", "open"))
                .body("[1].reason", equalTo("测试原因"));
    }

    @Test
    void oneWithPeopleOrDeclarationsIsNotClosed() {
        String id = Register.opened(officer, Register.unit("注销测试单位", Credits.next()));
        UUID unit = UUID.fromString(id);
        People clerk = People.staff("unit", unit, "enters", "approves");
        Filing.begunBy(clerk, null).filled("在库人").submit().admittedBy(approver());
        Filing.begunBy(People.individual(), unit);
        Register.act(officer, id, "close", 0)
                .statusCode(409)
                .body("errors[0].code", equalTo("unit-not-empty"))
                .body("errors[0].params.people", equalTo(1))
                .body("errors[0].params.declarations", equalTo(1))
                .body("errors[0].message", containsString("1 名在库人才、1 份未办结的申报"));
        String empty = Register.opened(officer, Register.unit("注销空测试单位", Credits.next()));
        Register.act(officer, empty, "close", 0)
                .statusCode(200)
                .body("state", equalTo("closed"))
                .body("permittedActions", equalTo(List.of()));
        Register.begin(empty).statusCode(422).body("errors[0].code", equalTo("unknown-unit"));
        for (String act : List.of("close", "suspend", "resume")) {
            Register.act(officer, empty, act, 1).statusCode(409).body("errors[0].code", equalTo("unit-closed"));
        }
        assertThat(Register.ids(officer, Map.of("state", "closed", "text", "注销空测试")))
                .containsExactly(empty);
        given().auth()
                .oauth2(People.individual().token())
                .get("/api/units/" + empty)
                .then()
                .statusCode(200);
    }

    private static People approver() {
        return People.staff("county", Units.idOf(COUNTY), "approves");
    }

    @Test
    void whatIsOutOfReachIsNotFoundAndWhoeverIsBesideMayOnlyRead() {
        String authority = Units.authority(COUNTY, null);
        Map<String, Object> unit = Register.unit("旁线测试单位", Credits.next());
        Map<String, Object> opening = Register.opening(unit);
        opening.put("authorityId", Units.idOf(authority));
        String id = Register.open(officer, opening).statusCode(201).extract().path("unit.id");
        for (String nothing : List.of(
                id, UUID.randomUUID().toString(), "1", Units.idOf(COUNTY).toString())) {
            Register.read(sister, nothing).statusCode(404);
            Register.history(sister, nothing).statusCode(404);
            Register.edit(sister, nothing, 0, unit).statusCode(404);
            Register.act(sister, nothing, "close", 0).statusCode(404);
        }
        People beside = People.staff("county", Units.idOf(authority), "enters");
        Register.read(beside, id).statusCode(200).body("permittedActions", equalTo(List.of()));
        assertThat(Register.ids(beside, Map.of())).containsExactly(id);
        Register.act(beside, id, "close", 0).statusCode(403);
        Register.open(beside, opening).statusCode(403);
        People clerk = People.staff("unit", UUID.fromString(id), "enters");
        Register.read(clerk, id).statusCode(200).body("contactName", equalTo("其木格"));
        Register.edit(clerk, id, 0, unit).statusCode(403);
        Register.as(clerk).get(Register.PATH).then().statusCode(403);
    }

    @Test
    void theListGoesOnPageByPageAndRefusesAStateThatIsNone() {
        String department = Units.department("bureau-530000");
        for (int i = 0; i < 51; i++) {
            UUID unit = Units.unit("unit-" + UUID.randomUUID(), "翻页测试单位", COUNTY);
            Units.assign(unit, null, department);
        }
        People reader = People.staff("regional", Units.idOf(department));
        String next = Register.as(reader)
                .get(Register.PATH)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(50))
                .extract()
                .path("next");
        Register.as(reader)
                .queryParam("cursor", next)
                .get(Register.PATH)
                .then()
                .body("items.size()", equalTo(1))
                .body("next", nullValue());
        Register.as(reader)
                .queryParam("state", "gone")
                .get(Register.PATH)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("unknown-option"));
    }
}
