package org.talentbase.talent;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Filing;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;
import org.talentbase.testing.Workplace;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class TalentResourceTest {

    private People person;
    private People officer;
    private Filing filing;
    private String id;

    @BeforeEach
    void somebodyIsAdmitted() {
        Workplace work = Workplace.anew();
        person = work.person();
        officer = work.officer();
        filing = work.admitted("斯琴高娃");
        id = filing.seenBy(person).extract().path("talentId");
    }

    @Test
    void thePersonReadsTheirRecordAndByWhichClauseTheyWereAdmitted() {
        get(person, "/api/talents/mine")
                .statusCode(200)
                .body("id", equalTo(id))
                .body("categories[0].clause", equalTo("四(二)1(3)"))
                .body("categories[0].tier", equalTo("senior"))
                .body("document.titles[0].obtainedOn", equalTo("2018-11"))
                .body("phoneMask", equalTo("139****5678"))
                .body(not(containsString(filing.idNumber())));
        get(People.individual(), "/api/talents/mine").statusCode(404);
    }

    @Test
    void aFormerNameGoesThroughFormReviewAndRegister() {
        UUID unit = Units.unit("unit-" + UUID.randomUUID(), "改名单位", "bureau-530114");
        People approver = People.staff("unit", unit, "approves");
        People renamed = People.individual();
        Filing renaming = Filing.begunBy(renamed, unit).filled("娜仁");
        Map<String, Object> identity = new HashMap<>(renaming.identity("娜仁"));
        identity.put("formerName", "娜仁・其木格");
        renaming.trySave("identity", identity)
                .statusCode(200)
                .body("value.formerName", equalTo("娜仁·其木格"))
                .body("warnings[0].pointer", equalTo("/formerName"));
        renaming.submit().seenBy(approver).body("document.identity.formerName", equalTo("娜仁·其木格"));
        renaming.approvedBy(approver).admittedBy(officer);
        get(renamed, "/api/talents/mine").body("document.identity.formerName", equalTo("娜仁·其木格"));
    }

    @Test
    void aBureauReadsWithAPurposeAndOnlyWithinItsScope() {
        get(officer, "/api/talents/" + id).statusCode(403).body("type", equalTo("/problems/purpose-required"));
        get(officer, "/api/talents/" + id + "?purpose=service").statusCode(200);
        People elsewhere = People.staff("county", Units.idOf("bureau-150102"), "approves");
        get(elsewhere, "/api/talents/" + id + "?purpose=service").statusCode(404);
        get(elsewhere, "/api/talents/" + UUID.randomUUID() + "?purpose=service").statusCode(404);
        get(officer, "/api/talents/" + id.toUpperCase() + "?purpose=service").statusCode(404);
    }

    @Test
    void everyReadingLeavesARowInTheLog() {
        get(officer, "/api/talents/" + id + "?purpose=decision").statusCode(200);
        assertThat(count("select count(*) from audit_entry where action = 'read' and resource = 'talent' and"
                        + " purpose = 'decision' and masked and subject_ids = array[?::uuid]"))
                .isEqualTo(1);
        get(officer, "/api/talents/" + id).statusCode(403);
        assertThat(count(
                        "select count(*) from audit_entry where outcome = 'purpose-required' and resource = '/api/talents/'"
                                + " || ?"))
                .isEqualTo(1);
    }

    @Test
    void numbersLieSealedInTheDatabase() {
        assertThat(count("select count(*) from talent where id = ?::uuid and id_number_mask like '530%' and"
                        + " octet_length(id_number) = 1 + 12 + 18 + 16"))
                .isEqualTo(1);
        assertThat(count("select count(*) from talent_version where talent_id = ?::uuid and facts::text like '%"
                        + filing.idNumber() + "%'"))
                .isZero();
    }

    private long count(String sql) {
        return Owner.count(sql, id);
    }

    private static ValidatableResponse get(People reader, String path) {
        return given().auth().oauth2(reader.token()).get(path).then();
    }
}
