package org.talentbase.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Offices;
import org.talentbase.testing.Offices.Tree;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;

/** How offices say who answers for them, by when, and who has not. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class ResponsiblePersonsTest {

    private final Tree tree = Tree.grown();
    private final People regional = tree.of("regional");
    private final People league = tree.of("league");
    private final People county = tree.of("county");

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void anOfficeNamesItsTwoAndTheirMobilesAreMasked() {
        Offices.name(county, tree.county(), 0, Offices.pair())
                .statusCode(200)
                .body("responsible.leader.name", equalTo("巴特尔·孟根"))
                .body("responsible.leader.post", equalTo("副局长"))
                .body("responsible.leader.officePhone", equalTo("0471-6946229"))
                .body("responsible.leader.mobileMask", equalTo("139****2345"))
                .body("responsible.technical.name", equalTo("其其格"))
                .body("responsible.state", equalTo("named"))
                .body("responsible.version", equalTo(1))
                .body(not(containsString("13912342345")));
        assertThat(Owner.texts(
                        "select encode(mobile, 'escape') from responsible_person where organisation_id = ?",
                        tree.county()))
                .hasSize(2)
                .allMatch(stored -> !stored.contains("13912342345"));
    }

    @Test
    void aBureauAboveNamesThemTooAndWhoeverCameBeforeStays() {
        Offices.name(county, tree.county(), 0, Map.of("technical", Offices.person("其其格")))
                .statusCode(200)
                .body("responsible.state", equalTo("missing"))
                .body("responsible.leader", nullValue());
        Offices.name(league, tree.county(), 1, Map.of("technical", Offices.person("乌云")))
                .statusCode(200)
                .body("responsible.technical.name", equalTo("乌云"));
        Offices.history(county, tree.county())
                .statusCode(200)
                .body("person.name", contains("乌云", "其其格"))
                .body("role", contains("technical", "technical"))
                .body("[0].until", nullValue())
                .body("[1].until", notNullValue())
                .body("namedBy", contains("划转测试局", "划转测试局"));
        assertThat(Owner.texts(
                        "select named_by_id::text from responsible_person where organisation_id = ? order by version",
                        tree.county()))
                .containsExactly(tree.county().toString(), tree.league().toString());
    }

    @Test
    void anotherPersonNeedsANumberOfTheirOwnAndTheSameKeepsTheirs() {
        Offices.name(county, tree.county(), 0, Offices.pair()).statusCode(200);
        Map<String, Object> same = Offices.person("其其格");
        same.remove("mobile");
        same.put("post", "信息科科长");
        Offices.name(county, tree.county(), 1, Map.of("technical", same))
                .statusCode(200)
                .body("responsible.technical.post", equalTo("信息科科长"))
                .body("responsible.technical.mobileMask", equalTo("139****2345"));
        same.put("name", "乌云");
        Offices.name(county, tree.county(), 2, Map.of("technical", same))
                .statusCode(422)
                .body("errors.code", contains("mobile-missing"))
                .body("errors.pointer", contains("/technical/mobile"));
    }

    @Test
    void ofTwoWhoNameAtOnceTheSecondIsTold() {
        Offices.name(county, tree.county(), 0, Offices.pair()).statusCode(200);
        Offices.name(league, tree.county(), 0, Offices.pair())
                .statusCode(412)
                .body("errors.code", contains("version-mismatch"));
    }

    @Test
    void whatIsWrongIsSaidAllAtOnceAndTellsNoNumber() {
        Map<String, Object> wrong = Offices.person("两\n行");
        wrong.put("officePhone", "请打我手机");
        wrong.put("mobile", "1391234");
        wrong.put("email", "d@nmgbb");
        Offices.name(county, tree.county(), 0, Map.of("leader", wrong))
                .statusCode(422)
                .body("errors.code", contains("illegal-character", "office-phone", "email", "mobile"))
                .body(
                        "errors.pointer",
                        contains("/leader/name", "/leader/officePhone", "/leader/email", "/leader/mobile"))
                .body(not(containsString("1391234")));
        Offices.name(county, tree.county(), 0, Map.of()).statusCode(422).body("errors.code", contains("nobody-named"));
    }

    @Test
    void theRegionSetsTheDayForAllOfItAndNobodyElseDoes() {
        Offices.setDue(regional, 0, today().minusDays(1).toString())
                .statusCode(422)
                .body("errors.code", contains("due-is-past"));
        Offices.setDue(regional, 0, today().plusDays(3).toString())
                .statusCode(200)
                .body("version", equalTo(1))
                .body("past", equalTo(false))
                .body("permittedActions", contains("set-due"));
        Offices.setDue(regional, 0, today().plusDays(4).toString()).statusCode(412);
        Offices.setDue(league, 1, today().plusDays(4).toString()).statusCode(403);
        People ofAnotherRole = People.staff("regional", tree.county());
        Offices.setDue(ofAnotherRole, 0, today().plusDays(4).toString()).statusCode(403);
        Offices.due(county)
                .body("dueOn", equalTo(today().plusDays(3).toString()))
                .body("note", equalTo("报自治区中心"))
                .body("permittedActions", equalTo(List.of()));
        Offices.read(county, tree.county())
                .body("responsible.dueOn", equalTo(today().plusDays(3).toString()));
    }

    @Test
    void theListSaysWhoHasNotNamedTheirsAndWhoIsLate() {
        String authority = Units.authority(code(tree.county()), null);
        Offices.name(county, tree.county(), 0, Offices.pair()).statusCode(200);
        Offices.name(league, tree.league(), 0, Map.of("leader", Offices.person("巴特尔")))
                .statusCode(200);
        String here = tree.county().toString();
        String above = tree.league().toString();
        String top = tree.region().toString();
        String beside = Units.idOf(authority).toString();
        assertThat(ids(regional, null)).containsExactlyInAnyOrder(top, above, here, beside);
        assertThat(ids(regional, "named")).containsExactly(here);
        assertThat(ids(regional, "missing")).containsExactlyInAnyOrder(top, above, beside);
        assertThat(ids(regional, "overdue")).isEmpty();
        assertThat(ids(county, null)).containsExactly(here, beside);
        Offices.setDue(regional, 0, today().toString()).statusCode(200);
        assertThat(ids(regional, "overdue")).isEmpty();
        Owner.run("update responsible_due set due_on = ? where region_id = ?", today().minusDays(1), tree.region());
        assertThat(ids(regional, "overdue")).containsExactlyInAnyOrder(top, above, beside);
        Offices.listed(league, "overdue")
                .body("items.find { it.id == '%s' }.leader.name".formatted(above), equalTo("巴特尔"))
                .body("items.find { it.id == '%s' }.technical".formatted(above), nullValue())
                .body("items.state.unique()", contains("overdue"));
        Offices.read(county, tree.county()).body("responsible.state", equalTo("named"));
        Offices.listed(county, "late").statusCode(422).body("errors.code", contains("unknown-option"));
    }

    @Test
    void theListGoesOnPageByPage() {
        String bureau = code(tree.county());
        for (int i = 0; i < 50; i++) {
            Units.authority(bureau, null);
        }
        String next = Offices.listed(county, null)
                .body("items.size()", equalTo(50))
                .body("items[0].kind", equalTo("bureau"))
                .extract()
                .path("next");
        Offices.page(county, next).body("items.size()", equalTo(1)).body("next", nullValue());
    }

    @Test
    void whoStandsBesideTheTerritoryNamesTheirOwnAndNotThoseBeneath() {
        String above = Units.authority(code(tree.league()), null);
        String beneath = Units.authority(code(tree.county()), above);
        People own = People.staff("county", Units.idOf(beneath));
        People upper = People.staff("league", Units.idOf(above));
        Offices.name(own, Units.idOf(beneath), 0, Offices.pair()).statusCode(200);
        Offices.read(upper, Units.idOf(beneath))
                .statusCode(200)
                .body("responsible.state", equalTo("named"))
                .body("permittedActions", equalTo(List.of()));
        Offices.name(upper, Units.idOf(beneath), 1, Offices.pair())
                .statusCode(403)
                .body("errors.code", contains("kept-by-itself-and-above"));
        Offices.name(upper, Units.idOf(above), 0, Offices.pair()).statusCode(200);
        Offices.name(own, tree.county(), 0, Offices.pair()).statusCode(404);
    }

    private static List<String> ids(People reader, String state) {
        return Offices.listed(reader, state).statusCode(200).extract().path("items.id");
    }

    private static String code(UUID bureau) {
        return Owner.texts("select code from organisation where id = ?", bureau).getFirst();
    }
}
