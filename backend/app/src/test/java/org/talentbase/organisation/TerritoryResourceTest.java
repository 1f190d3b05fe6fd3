package org.talentbase.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentbase.testing.Atlas;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class TerritoryResourceTest {

    @Test
    void nobodyReadsTerritoriesWithoutSigningIn() {
        given().get("/api/territories").then().statusCode(401);
    }

    @Test
    void theCountryHasThirtyFourRegions() {
        list(Map.of("parent", "none")).body("items", hasSize(34)).body("items.divided", hasItems(true, false));
    }

    @Test
    void innerMongoliaHasTwelveLeaguesAndOneHundredAndThreeCounties() {
        list(Map.of("parent", "150000"))
                .body("items", hasSize(12))
                .body("items.level.unique()", contains("league"))
                .body("items.divided.unique()", contains(true));
        assertThat(all(Map.of("text", "15"))).hasSize(1 + 12 + 103);
    }

    @Test
    void whoLooksAmongTheGovernedIsOfferedWhatHasABureau() {
        assertThat(all(Map.of("among", "governed")))
                .hasSize(1 + 12 + 103 + 16)
                .contains("150000", "150702", "530000", "530114")
                .doesNotContain("110000", "152101");
        list(Map.of("among", "governed", "parent", "none")).body("items.code", contains("150000", "530000"));
        list(Map.of("among", "governed", "parent", "530000"))
                .body("items.code", contains("530100"))
                .body("items.divided", contains(true));
    }

    @Test
    void ofManyUnitsNoneIsReadForTheBureausAmongThem() throws SQLException {
        try (Connection owner = Owner.connect();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("""
                    insert into organisation (id, code, kind, name, pinyin, initials, territory_code, reports_to)
                    select gen_random_uuid(), 'unit-plan-' || n, 'unit', '计划单位', '', '', b.territory_code, b.id
                      from generate_series(1, 5000) n join organisation b on b.code = 'bureau-530114'""");
            statement.execute("analyze organisation");
            try (ResultSet plan = statement.executeQuery("explain " + Organisations.GOVERNED)) {
                plan.next();
                assertThat(plan.getString(1)).contains("using organisation_bureau");
            }
            owner.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"呈贡", "chenggong", "Cheng Gong", "cgq", "530114", "CGQ", "昆明市呈贡", "５３０１１４"})
    void aTerritoryIsFoundByNamePinyinInitialsAndCode(String text) {
        list(Map.of("text", text)).body("items.code", hasItem("530114"));
    }

    @ParameterizedTest
    @CsvSource({"朝阳区,110105", "长春市朝阳区,220104", "xi'an,610100", "西安,610100", "lvliang,141100", "吕梁,141100"})
    void whatFitsBestComesFirst(String text, String code) {
        list(Map.of("text", text)).body("items[0].code", equalTo(code));
    }

    @Test
    void thoseOfOneNameAreToldApartByThoseAroundThem() {
        list(Map.of("text", "朝阳区"))
                .body("items.find { it.code == '110105' }.around.name", contains("北京市"))
                .body("items.find { it.code == '110105' }.fullName", equalTo("北京市朝阳区"))
                .body("items.find { it.code == '220104' }.around.name", contains("吉林省", "长春市"))
                .body("items.find { it.code == '220104' }.around.code", contains("220000", "220100"))
                .body("items.find { it.code == '220104' }.fullName", equalTo("吉林省长春市朝阳区"));
    }

    @Test
    void aHeadingOfTheStandardIsNoTerritory() {
        list(Map.of("text", "市辖区")).body("items", empty());
        list(Map.of("parent", "110000")).body("items", hasSize(16)).body("items.level.unique()", contains("county"));
        list(Map.of("parent", "429000")).body("items", empty());
        list(Map.of("parent", "420000")).body("items.name", hasItem("仙桃市"));
    }

    @Test
    void whatContainsManyComesPageByPageAndEachOnce() {
        list(Map.of("text", "xian")).body("items", hasSize(50)).body("next", notNullValue());
        List<String> found = all(Map.of("text", "xian"));
        assertThat(found).hasSizeGreaterThan(1_000).doesNotHaveDuplicates();
        assertThat(found.getFirst()).isEqualTo("610100");
    }

    @Test
    void whatIsNoMoreIsFoundByWhoAsksForIt() {
        list(Map.of("text", "海拉尔")).body("items.code", contains("150702"));
        list(Map.of("text", "海拉尔", "among", "ever"))
                .body("items.code", contains("150702", "152101"))
                .body("items[1].abolished", is(true))
                .body("items[1].fullName", equalTo("内蒙古自治区呼伦贝尔盟海拉尔市"))
                .body("items[1].successors.fullName", contains("内蒙古自治区呼伦贝尔市海拉尔区"))
                .body("items[1].validTo", nullValue());
        list(Map.of("text", "140726", "among", "ever")).body("items[0].lastListed", equalTo("2019-10-31"));
        list(Map.of("parent", "152100", "among", "ever")).body("items", hasSize(13));
    }

    @Test
    void aFormerNameLeadsToTheTerritory() {
        list(Map.of("text", "襄樊")).body("items.name", contains("襄阳市")).body("items[0].formerName", equalTo("襄樊市"));
    }

    @Test
    void onADayStandsWhatWasListedThen() {
        assertThat(all(Map.of("text", "太谷", "on", "2019-10-31"))).contains("140726");
        assertThat(all(Map.of("text", "太谷", "on", "2019-11-01"))).containsExactly("140703");
    }

    @Test
    void onADayStandsWhatHadBegunAndNotEnded() {
        try {
            Owner.run("""
                    insert into territory (code, name, level, parent_code, pinyin, initials, abolished, valid_from, valid_to)
                    values ('159901', '试行旗', 'county', '150100', 'shixingqi', 'sxq', true, '1990-05-01', '2001-10-10')""");
            Atlas.changed("insert into territory_successor values ('159901', '150102')");
            assertThat(all(Map.of("text", "试行旗", "on", "1990-04-30"))).isEmpty();
            assertThat(all(Map.of("text", "试行旗", "on", "1990-05-01"))).containsExactly("159901");
            assertThat(all(Map.of("text", "试行旗", "on", "2001-10-09"))).containsExactly("159901");
            assertThat(all(Map.of("text", "试行旗", "on", "2001-10-10"))).isEmpty();
            list(Map.of("text", "试行旗", "among", "ever"))
                    .body("items[0].validTo", equalTo("2001-10-10"))
                    .body("items[0].successors.name", contains("新城区"));
        } finally {
            Owner.run("delete from territory_successor where code = '159901'");
            Atlas.changed("delete from territory where code = '159901'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "'", " ", "."})
    void signsAreNoPatterns(String text) {
        list(Map.of("text", text)).body("items.code", not(hasItem("530114")));
    }

    @Test
    void aTerritoryNamesTheOneAroundIt() {
        list(Map.of("text", "530114"))
                .body("items[0].name", equalTo("呈贡区"))
                .body("items[0].level", equalTo("county"))
                .body("items[0].divided", is(false))
                .body("items[0].parentCode", equalTo("530100"));
    }

    @Test
    void aCursorThatNobodyGaveOutIsRefused() {
        signedIn()
                .queryParam("cursor", "%%%")
                .get("/api/territories")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static ValidatableResponse list(Map<String, String> wanted) {
        return signedIn().queryParams(wanted).get("/api/territories").then().statusCode(200);
    }

    /** The codes of all pages. */
    private static List<String> all(Map<String, String> wanted) {
        List<String> codes = new ArrayList<>();
        @Nullable String next = null;
        do {
            RequestSpecification request = signedIn().queryParams(wanted);
            ValidatableResponse page = (next == null ? request : request.queryParam("cursor", next))
                    .get("/api/territories")
                    .then()
                    .statusCode(200);
            codes.addAll(page.extract().<List<String>>path("items.code"));
            next = page.extract().path("next");
        } while (next != null);
        return codes;
    }

    private static RequestSpecification signedIn() {
        return given().auth().oauth2(People.individual().token());
    }
}
