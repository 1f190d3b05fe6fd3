package org.talentbase.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.talentbase.account.AccountCalls.change;
import static org.talentbase.account.AccountCalls.disable;
import static org.talentbase.account.AccountCalls.gift;
import static org.talentbase.account.AccountCalls.give;
import static org.talentbase.account.AccountCalls.list;
import static org.talentbase.account.AccountCalls.read;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.AuditRows;
import org.talentbase.testing.IdNumbers;
import org.talentbase.testing.LogLines;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;

/** Giving and taking of accounts while Keycloak is away: what it has to know waits, and nothing is given before it does. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class AccountResourceTest {

    private final UUID unit = Units.unit("unit-" + UUID.randomUUID(), "账号测试厂", "bureau-530114");
    private final People officer = People.staff("county", Units.idOf("bureau-530114"), "approves");
    private final People leagues = People.staff("league", Units.idOf("bureau-530100"), "approves");
    private final People head = People.staff("unit", unit, "approves");

    @Test
    void aBureauGivesAUnitItsAccountAndTheUnitItsSecond() {
        String id = give(officer, gift(unit))
                .statusCode(200)
                .body("account.displayName", equalTo("孟根·图雅"))
                .body("account.username", startsWith("unit.zhcsc"))
                .body("account.role", equalTo("unit"))
                .body("account.state", equalTo("preparing"))
                .body("account.duties", contains("enters"))
                .body("history.kind", contains("give"))
                .body("history[0].byOffice", equalTo("呈贡区人力资源和社会保障局"))
                .body("permittedActions", containsInAnyOrder("change", "slip", "disable"))
                .extract()
                .path("account.id");

        assertThat(Owner.texts(
                        "select duties::text from account where id = ? and subject is null and keycloak_due",
                        UUID.fromString(id)))
                .containsExactly("{enters}");
        read(head, id).statusCode(200);
        list(head, "").body("items.id", hasItem(id));
        give(head, gift(unit)).statusCode(409).body("errors[0].code", equalTo("unit-has-two"));
        disable(head, id, 1).statusCode(200).body("account.state", equalTo("disabled"));
        give(head, gift(unit)).statusCode(200);
    }

    @Test
    void aLevelGivesToTheLevelBelowItAndToUnitsAndNoFarther() {
        give(leagues, gift(Units.idOf("bureau-530114"))).statusCode(200).body("account.role", equalTo("county"));
        give(leagues, gift(unit)).statusCode(200);
        People region = People.staff("regional", Units.idOf("bureau-530000"), "approves");
        give(region, gift(Units.idOf("bureau-530100"))).statusCode(200);
        String authority = Units.authority("bureau-530114", null);
        give(officer, gift(Units.idOf(authority))).statusCode(200).body("account.role", equalTo("county"));

        for (UUID elsewhere : List.of(
                Units.idOf("bureau-530100"),
                Units.idOf("bureau-530102"),
                Units.idOf("bureau-150102"),
                UUID.randomUUID())) {
            give(officer, gift(elsewhere))
                    .statusCode(422)
                    .body("errors[0].code", equalTo("organisation-not-below"))
                    .body("errors[0].pointer", equalTo("/organisationId"));
        }
        give(region, gift(Units.idOf("bureau-530114"))).statusCode(422);
        give(head, gift(Units.idOf("bureau-530114"))).statusCode(422);
    }

    @Test
    void nobodyGivesToThemselvesOrManagesTheirOwn() {
        String number = IdNumbers.next();
        Map<String, Object> gift = gift(unit);
        gift.put("idNumber", number);
        String id = give(officer, gift).statusCode(200).extract().path("account.id");
        People colleague = People.staff("unit", unit, "enters", "approves");
        Owner.run(
                "update account set id_number_index = (select id_number_index from account where id = ?) where id = ?",
                UUID.fromString(id),
                colleague.accountId());

        give(colleague, gift).statusCode(403).body("errors[0].code", equalTo("not-to-oneself"));
        for (String own : List.of(id, colleague.accountId().toString())) {
            disable(colleague, own, 1)
                    .statusCode(403)
                    .body("type", equalTo("/problems/segregation-of-duties"))
                    .body("errors[0].code", equalTo("own-account"));
            read(colleague, own).body("permittedActions", empty());
        }
        give(officer, gift).statusCode(409).body("errors[0].code", equalTo("has-account-there"));
    }

    @Test
    void anAddressIsKeptSealedAndNoLinkIsOfferedWhereNoMailIsSent() {
        Map<String, Object> gift = gift(unit);
        gift.put("email", " Mergen@Example.org");
        String id = give(officer, gift)
                .statusCode(200)
                .body("email", equalTo("m***@example.org"))
                .body("noLink", equalTo("no-mail"))
                .body("permittedActions", containsInAnyOrder("change", "slip", "disable"))
                .extract()
                .path("account.id");
        AccountCalls.link(officer, id).statusCode(409).body("errors[0].code", equalTo("no-mail"));
        change(
                        officer,
                        id,
                        "\"1\"",
                        Map.of("organisationId", unit, "email", "other@example.org", "duties", List.of("enters")))
                .statusCode(200)
                .body("email", equalTo("o***@example.org"));
        change(officer, id, "\"2\"", Map.of("organisationId", unit, "duties", List.of("enters")))
                .statusCode(200)
                .body("email", equalTo("o***@example.org"));
        assertThat(Owner.texts("select encode(email, 'escape') from account where id = ?", UUID.fromString(id))
                        .getFirst())
                .doesNotContain("example");
    }

    @Test
    void whoOnlyEntersSeesAccountsAndGivesNone() {
        People clerk = People.staff("unit", unit, "enters");
        list(clerk, "")
                .statusCode(200)
                .body("items.id", hasItem(head.accountId().toString()));
        give(clerk, gift(unit)).statusCode(403).body("errors[0].code", equalTo("approves-only"));
        disable(clerk, head.accountId().toString(), 1).statusCode(403);
    }

    @Test
    void dutiesAndOrganisationAreChangedByVersion() {
        UUID another = Units.unit("unit-" + UUID.randomUUID(), "账号测试二厂", "bureau-530114");
        String id = give(officer, gift(unit)).extract().path("account.id");
        Map<String, Object> change = Map.of("organisationId", another, "duties", List.of("enters", "approves"));

        change(officer, id, null, change).statusCode(428);
        change(officer, id, "\"7\"", change).statusCode(412);
        change(officer, id, "\"1\"", change)
                .statusCode(200)
                .body("version", equalTo(2))
                .body("account.organisation.name", equalTo("账号测试二厂"))
                .body("account.duties", containsInAnyOrder("enters", "approves"))
                .body("history.kind", contains("change", "give"));
        change(officer, id, "\"1\"", change).statusCode(412);
        change(officer, id, "\"2\"", Map.of("organisationId", Units.idOf("bureau-530114"), "duties", List.of("enters")))
                .statusCode(422)
                .body("errors[0].code", equalTo("organisation-of-another-role"));
    }

    @Test
    void whatDoesNotFitIsRefusedByFieldAndLeavesNothing() {
        long before = Owner.count("select count(*) from account where organisation_id = ?", unit);
        Map<String, List<Object>> wrong = Map.of(
                "displayName", List.of(" ", "a\u0000b", "巴特．", "x".repeat(51)),
                "idNumber", List.of("530114198501010011", "", "53011419850101001"),
                "duties", List.of(List.of(), List.of("rules"), "enters"),
                "organisationId", List.of("no-id"));
        wrong.forEach((field, values) -> values.forEach(value -> {
            Map<String, Object> gift = gift(unit);
            gift.put(field, value);
            int status = give(officer, gift).extract().statusCode();
            assertThat(status).as("%s %s", field, value).isIn(400, 422);
        }));
        assertThat(Owner.count("select count(*) from account where organisation_id = ?", unit))
                .isEqualTo(before);
    }

    @Test
    void twoAtOnceGiveOneOfThem() throws Exception {
        UUID empty = Units.unit("unit-" + UUID.randomUUID(), "并发测试厂", "bureau-530114");
        Map<String, Object> gift = gift(empty);
        List<Integer> statuses = List.of(1, 2, 3, 4).parallelStream()
                .map(i -> give(officer, gift).extract().statusCode())
                .sorted()
                .toList();
        assertThat(statuses).containsExactly(200, 409, 409, 409);
    }

    @Test
    void noNumberIsInTheLogAndEachActIsInTheOther() {
        Map<String, Object> gift = gift(unit);
        try (LogLines log = LogLines.listen()) {
            String id = give(officer, gift).extract().path("account.id");
            assertThat(log.mention((String) gift.get("idNumber"))).isFalse();
            assertThat(Owner.count(
                            "select count(*) from audit_entry where action = 'give' and resource_id = ?",
                            UUID.fromString(id)))
                    .isOne();
        }
        String traceId = give(head, gift(UUID.randomUUID())).extract().path("traceId");
        assertThat(AuditRows.outcomes(traceId)).containsExactly("validation-failed");
    }
}
