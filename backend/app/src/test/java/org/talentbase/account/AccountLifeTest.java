package org.talentbase.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.talentbase.account.AccountCalls.disable;
import static org.talentbase.account.AccountCalls.enable;
import static org.talentbase.account.AccountCalls.gift;
import static org.talentbase.account.AccountCalls.give;
import static org.talentbase.account.AccountCalls.list;
import static org.talentbase.account.AccountCalls.read;
import static org.talentbase.account.AccountCalls.slip;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Filing;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;

/** Accounts after they were given, while Keycloak is away: switched off and on, printed in vain, unused. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class AccountLifeTest {

    private final UUID unit = Units.unit("unit-" + UUID.randomUUID(), "账号测试厂", "bureau-530114");
    private final People officer = People.staff("county", Units.idOf("bureau-530114"), "approves");
    private final People leagues = People.staff("league", Units.idOf("bureau-530100"), "approves");
    private final People head = People.staff("unit", unit, "approves");

    @Inject
    Settling settling;

    @Test
    void whoeverIsDisabledIsOutAtTheNextRequestAndWhatTheyHeldIsFree() {
        People clerk = People.staff("unit", unit, "enters");
        People reviewer = People.staff("county", Units.idOf("bureau-530114"), "approves");
        Filing filing = Filing.begunBy(clerk, null).filled("被认领者").submit();
        filing.act(reviewer, "claim").statusCode(200);

        disable(leagues, reviewer.accountId().toString(), 1).statusCode(200);
        given().auth().oauth2(reviewer.token()).get("/api/me").then().statusCode(401);
        filing.act(officer, "claim").statusCode(200);
    }

    @Test
    void aDisabledAccountIsEnabledAgainWithAReason() {
        String id = head.accountId().toString();
        enable(officer, id, 1).statusCode(409).body("errors[0].code", equalTo("account-is-enabled"));
        disable(officer, id, 1).statusCode(200).body("permittedActions", contains("enable"));
        disable(officer, id, 2).statusCode(409).body("errors[0].code", equalTo("account-is-disabled"));
        slip(officer, id).statusCode(409);
        enable(officer, id, 2)
                .statusCode(200)
                .body("history.kind", contains("enable", "disable"))
                .body("history[0].reason", equalTo("测试原因"));
    }

    @Test
    void withoutKeycloakNoPasswordIsPrintedAndNothingIsNoted() {
        String id = give(officer, gift(unit)).extract().path("account.id");
        slip(officer, id).statusCode(503).body("type", equalTo("/problems/dependency-unavailable"));
        read(officer, id)
                .body("version", equalTo(1))
                .body("account.state", equalTo("preparing"))
                .body("history.kind", contains("give"));
        settling.settleAll();
        read(officer, id).body("account.state", equalTo("preparing"));
    }

    @Test
    void anExpiredSlipLeadsNowhere() {
        Owner.run("update account set slip_expires_at = now() - interval '1 second' where id = ?", head.accountId());
        given().auth().oauth2(head.token()).get("/api/me").then().statusCode(401);
        Owner.run("update account set slip_expires_at = now() + interval '1 minute' where id = ?", head.accountId());
        given().auth().oauth2(head.token()).get("/api/me").then().statusCode(200);
    }

    @Test
    void listsAreCutByStateAndOfficeAndSayWhatIsUnused() {
        String other = give(officer, gift(unit)).extract().path("account.id");
        Owner.run("update account set last_used_on = current_date - 100 where id = ?", head.accountId());
        String ofUnit = "?organisation=" + unit;
        list(officer, ofUnit).body("items.id", contains(other, head.accountId().toString()));
        list(officer, ofUnit + "&state=unused")
                .body("items.id", contains(head.accountId().toString()))
                .body("items[0].disabledFrom", not(empty()));
        list(officer, ofUnit + "&state=preparing").body("items.id", contains(other));
        list(officer, ofUnit + "&state=active").body("items", empty());
        list(officer, "?state=asleep").statusCode(422).body("errors[0].code", equalTo("unknown-state"));
        list(officer, "?organisation=" + Units.idOf("bureau-150102")).body("items", empty());
    }

    @Test
    void whoHasNotComeForFourMonthsIsDisabledByTime() {
        Owner.run("update account set last_used_on = current_date - 130 where id = ?", head.accountId());
        settling.compareAll();
        read(officer, head.accountId().toString())
                .body("account.state", equalTo("disabled"))
                .body("history[0].reason", equalTo("unused"))
                .body("history[0].by", equalTo(null));
    }
}
