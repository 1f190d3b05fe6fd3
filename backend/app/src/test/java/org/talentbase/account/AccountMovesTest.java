package org.talentbase.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.talentbase.account.AccountCalls.change;
import static org.talentbase.account.AccountCalls.disable;
import static org.talentbase.account.AccountCalls.enable;
import static org.talentbase.account.AccountCalls.gift;
import static org.talentbase.account.AccountCalls.give;
import static org.talentbase.account.AccountCalls.handOver;
import static org.talentbase.account.AccountCalls.read;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Filing;
import org.talentbase.testing.IdNumbers;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;

/** When people come to another office, leave, or do not come for long. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class AccountMovesTest {

    private final UUID unit = unit();
    private final UUID other = unit();
    private final People officer = People.staff("county", Units.idOf("bureau-530114"), "approves");
    private final People head = People.staff("unit", unit, "approves");

    @Inject
    Settling settling;

    @Test
    void nobodyComesToAnOfficeWhereTheyHaveAnAccount() {
        Map<String, Object> gift = gift(unit);
        String id = give(officer, gift).statusCode(200).extract().path("account.id");
        Map<String, Object> there = new HashMap<>(gift);
        there.put("organisationId", other);
        give(officer, there).statusCode(200);

        change(officer, id, "\"1\"", Map.of("organisationId", other, "duties", List.of("enters")))
                .statusCode(409)
                .body("errors[0].code", equalTo("has-account-there"))
                .body("errors[0].pointer", equalTo("/organisationId"));
        change(officer, id, "\"1\"", Map.of("organisationId", unit(), "duties", List.of("approves")))
                .statusCode(200);
    }

    @Test
    void whoeverIsMovedHoldsNothingUpWhereTheyWere() {
        Filing filing = Filing.begunBy(People.individual(), unit).filled("被移交者").submit();
        filing.act(head, "claim").statusCode(200);
        change(
                        officer,
                        head.accountId().toString(),
                        "\"1\"",
                        Map.of("organisationId", other, "duties", List.of("approves")))
                .statusCode(200);
        People next = People.staff("unit", unit, "approves");
        filing.act(next, "claim").statusCode(200);
    }

    @Test
    void anAccountOfAClosedUnitIsNeitherEnabledNorHandedOver() {
        String id = head.accountId().toString();
        String second = give(officer, gift(unit)).extract().path("account.id");
        disable(officer, id, 1).statusCode(200);
        Owner.run("update organisation set state = 'closed', valid_to = current_date where id = ?", unit);
        enable(officer, id, 2).statusCode(409).body("errors[0].code", equalTo("organisation-closed"));
        handOver(officer, second, 1, successor())
                .statusCode(409)
                .body("errors[0].code", equalTo("organisation-closed"));
        read(officer, second).body("account.state", equalTo("preparing"));
    }

    @Test
    void whoeverLeavesHandsOverByOneAct() {
        People second = People.staff("unit", unit, "enters");
        Filing filing = Filing.begunBy(People.individual(), unit).filled("交接者").submit();
        filing.act(head, "claim").statusCode(200);

        handOver(officer, head.accountId().toString(), 7, successor()).statusCode(412);
        String successor = handOver(officer, head.accountId().toString(), 1, successor())
                .statusCode(200)
                .body("account.displayName", equalTo("孟根·图雅"))
                .body("account.organisation.id", equalTo(unit.toString()))
                .body("account.duties", contains("approves"))
                .body("account.state", equalTo("preparing"))
                .extract()
                .path("account.id");

        assertThat(successor).isNotEqualTo(head.accountId().toString());
        read(officer, head.accountId().toString())
                .body("account.state", equalTo("disabled"))
                .body("history[0].reason", equalTo("调离"));
        given().auth().oauth2(head.token()).get("/api/me").then().statusCode(401);
        assertThat(Owner.texts("select claimed_by::text from declaration where id = ?", UUID.fromString(filing.id())))
                .containsOnlyNulls();
        handOver(officer, head.accountId().toString(), 2, successor())
                .statusCode(409)
                .body("errors[0].code", equalTo("account-is-disabled"));
        handOver(second, successor, 1, successor()).statusCode(403);
    }

    @Test
    void atNightAllWhoHaveNotComeAreDisabledAndWhatTheyHeldIsFree() {
        Filing filing =
                Filing.begunBy(People.individual(), unit).filled("久未登录者").submit();
        filing.act(head, "claim").statusCode(200);
        for (int i = 0; i < 120; i++) {
            People.staff("unit", other, "enters");
        }
        Owner.run("update account set last_used_on = current_date - 130 where organisation_id in (?, ?)", unit, other);

        settling.compareAll();

        assertThat(Owner.count("select count(*) from account where enabled and organisation_id in (?, ?)", unit, other))
                .isZero();
        assertThat(Owner.texts("select claimed_by::text from declaration where id = ?", UUID.fromString(filing.id())))
                .containsOnlyNulls();
    }

    private static Map<String, Object> successor() {
        return Map.of(
                "reason", "调离", "displayName", "孟根·图雅", "idNumber", IdNumbers.next(), "duties", List.of("approves"));
    }

    private static UUID unit() {
        return Units.unit("unit-" + UUID.randomUUID(), "调动测试厂", "bureau-530114");
    }
}
