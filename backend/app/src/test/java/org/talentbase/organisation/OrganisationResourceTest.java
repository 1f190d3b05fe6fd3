package org.talentbase.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class OrganisationResourceTest {

    @Inject
    Organisations organisations;

    private UUID hospital;
    private UUID factory;

    @BeforeEach
    void twoUnitsInTwoCounties() {
        hospital = Units.unit("test-unit-cg", "呈贡区测试医院", "bureau-530114");
        factory = Units.unit("test-unit-mzl", "满洲里测试木业有限公司", "bureau-150781");
    }

    @Test
    void nobodyReadsUnitsWithoutSigningIn() {
        given().get("/api/units").then().statusCode(401);
        given().get("/api/organisations/" + hospital).then().statusCode(401);
    }

    @Test
    void aUnitIsFoundByPinyinAndInitials() {
        for (String text : new String[] {"ceshiyiyuan", "cgqcsyy"}) {
            as(People.individual())
                    .queryParam("text", text)
                    .get("/api/units")
                    .then()
                    .body("items.id", hasItem(hospital.toString()));
        }
    }

    @Test
    void aPersonFindsTheirUnitByPartOfItsNameAndSeesNoMoreThanThat() {
        as(People.individual())
                .queryParam("text", "测试医")
                .get("/api/units")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(hospital.toString()))
                .body("items.find { it.name == '呈贡区测试医院' }.keySet()", contains("id", "name", "territoryName"));
    }

    @Test
    void aUnitIsFoundByTheBeginningOfItsCreditCode() {
        String code = "91530114MA6NQ3YR2T";
        Owner.run("update organisation set uscc = ? where id = ?", code, hospital);
        for (String text : new String[] {code, code.substring(0, 16).toLowerCase(Locale.ROOT)}) {
            as(People.individual())
                    .queryParam("text", text)
                    .get("/api/units")
                    .then()
                    .body("items.id", contains(hospital.toString()));
        }
    }

    @Test
    void unitsAreFoundWithinATerritoryAndThoseBelowIt() {
        as(People.individual())
                .queryParam("territory", "530000")
                .get("/api/units")
                .then()
                .body("items.id", hasItem(hospital.toString()))
                .body("items.id", not(hasItem(factory.toString())));
        as(People.individual())
                .queryParam("territory", "150700")
                .queryParam("text", "测试")
                .get("/api/units")
                .then()
                .body("items.name", hasItems("满洲里测试木业有限公司"));
    }

    @Test
    void bureausAreNotAmongTheUnits() {
        as(People.individual())
                .queryParam("text", "人力资源和社会保障")
                .get("/api/units")
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void anIndividualMayNotReadAnOrganisation() {
        as(People.individual()).get("/api/organisations/" + hospital).then().statusCode(403);
    }

    @Test
    void theCountyReadsItsUnitAndItself() {
        officer()
                .get("/api/organisations/" + hospital)
                .then()
                .statusCode(200)
                .body("reportsToName", equalTo("呈贡区人力资源和社会保障局"))
                .body("territory.code", equalTo("530114"))
                .body("managedLikeCivilService", equalTo(false));
        officer()
                .get("/api/organisations/" + Units.idOf("bureau-530114"))
                .then()
                .statusCode(200)
                .body("level", equalTo("county"));
    }

    @Test
    void whatLiesElsewhereIsAnsweredLikeWhatDoesNotExist() {
        officer().get("/api/organisations/" + factory).then().statusCode(404);
        officer()
                .get("/api/organisations/" + Units.idOf("bureau-530100"))
                .then()
                .statusCode(404);
        officer().get("/api/organisations/" + UUID.randomUUID()).then().statusCode(404);
        officer().get("/api/organisations/1").then().statusCode(404);
    }

    @Test
    void anAuditorMayNotReadAnOrganisation() {
        as(People.staff("auditor", Units.idOf("bureau-530114")))
                .get("/api/organisations/" + hospital)
                .then()
                .statusCode(403);
    }

    @Test
    @Transactional
    void manzhouliAndErenhotReportToTheRegionPastTheirLeagues() {
        for (String code : new String[] {"bureau-150781", "bureau-152501"}) {
            Organisation bureau = organisations.byCode(code).orElseThrow();
            assertThat(bureau.getReportsTo()).isNotNull();
            assertThat(bureau.getReportsTo().getCode()).isEqualTo("bureau-150000");
            assertThat(bureau.scopeColumns().leagueId()).isNull();
            assertThat(bureau.scopeColumns().countyId()).isEqualTo(bureau.getId());
        }
        assertThat(organisations.findById(factory).scopeColumns())
                .isEqualTo(new ScopeColumns(
                        factory,
                        Units.idOf("bureau-150781"),
                        null,
                        Units.idOf("bureau-150000"),
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    @Transactional
    void everyOtherCountyReportsToItsLeague() {
        assertThat(bureaus(Level.COUNTY))
                .hasSize(117)
                .filteredOn(bureau -> bureau.scopeColumns().leagueId() == null)
                .hasSize(2);
        assertThat(bureaus(Level.LEAGUE))
                .hasSize(13)
                .allSatisfy(
                        bureau -> assertThat(bureau.scopeColumns().regionId()).isNotNull());
    }

    /** Those of the territories, and not what other tests have set up: theirs are named by the code of GB/T 2260. */
    private List<Organisation> bureaus(Level level) {
        return organisations.list("kind = ?1 and level = ?2 and code like 'bureau-______'", Kind.BUREAU, level);
    }

    private static RequestSpecification officer() {
        return as(People.staff("county", Units.idOf("bureau-530114"), "approves"));
    }

    private static RequestSpecification as(People caller) {
        return given().auth().oauth2(caller.token());
    }
}
