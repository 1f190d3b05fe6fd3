package org.talentbase.binding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Filing;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Workplace;

/** Who may print a temporary password for a person, while Keycloak is away: then nothing is given and nothing is written. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class PersonSlipTest {

    private final Workplace work = Workplace.anew();
    private Filing filing;
    private String talent;

    @BeforeEach
    void somebodyIsAdmitted() {
        filing = work.admitted("萨仁");
        talent = filing.seenBy(work.person()).extract().path("talentId");
    }

    @Test
    void unitAndBureauOfTheRecordMayAndNobodyElse() {
        for (People keeper : new People[] {work.approver(), work.officer()}) {
            actions(keeper).body("permittedActions", hasItem("slip"));
            slip(keeper, talent).statusCode(503);
        }
        actions(work.clerk()).body("permittedActions", not(hasItem("slip")));
        slip(work.clerk(), talent).statusCode(403).body("errors[0].code", equalTo("slip-approves-only"));
        slip(Workplace.anew().approver(), talent).statusCode(404);
        slip(work.person(), talent).statusCode(403);
        actions(work.person()).body("permittedActions", contains("unmask"));
        assertThat(Owner.count(
                        "select count(*) from account where id = ? and slip_expires_at is not null",
                        work.person().accountId()))
                .isZero();
        assertThat(Owner.count(
                        "select count(*) from account_act where account_id = ?",
                        work.person().accountId()))
                .isZero();
    }

    @Test
    void nobodyPrintsOneForThemselves() {
        People approver = work.approver();
        approver.holderIsPersonOf(UUID.fromString(filing.id()));
        actions(approver).body("permittedActions", not(hasItem("slip")));
        slip(approver, talent)
                .statusCode(403)
                .body("type", equalTo("/problems/segregation-of-duties"))
                .body("errors[0].code", equalTo("own-slip"));
    }

    @Test
    void aRecordWithoutAnAccountHasNone() {
        Filing entered =
                Filing.begunBy(work.clerk(), null).filled("娜仁").submit().admittedBy(work.officer());
        String unbound = entered.seenBy(work.officer()).extract().path("talentId");
        slip(work.approver(), unbound).statusCode(409).body("errors[0].code", equalTo("nobody-bound"));
    }

    @Test
    void thePersonReadsByWhichOfficeItWasDone() {
        Owner.run("""
                insert into account_act (id, account_id, kind, acted_by, acted_at, duties)
                values (gen_random_uuid(), ?, 'slip', ?, now(), '{}')""", work.person().accountId(), work.approver().accountId());
        given().auth()
                .oauth2(work.person().token())
                .get("/api/accounts/mine/history")
                .then()
                .statusCode(200)
                .body("kind", contains("slip"))
                .body("byOffice", contains("入库单位"));
    }

    private ValidatableResponse actions(People reader) {
        return given().auth()
                .oauth2(reader.token())
                .get("/api/talents/" + talent + "?purpose=service")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse slip(People by, String talent) {
        return given().auth()
                .oauth2(by.token())
                .contentType(ContentType.JSON)
                .body(Map.of("secondFactorLost", false))
                .post("/api/talents/" + talent + "/slip")
                .then();
    }
}
