package org.talentbase.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Credits;
import org.talentbase.testing.Offices;
import org.talentbase.testing.Offices.Tree;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.Register;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;

/** The tree of offices, what each is, and what is within it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class OfficeResourceTest {

    private final Tree tree = Tree.grown();
    private final People regional = tree.of("regional");
    private final People league = tree.of("league");
    private final People county = tree.of("county");

    @Test
    void theTreeIsReadLevelByLevelWithItsUnitsCounted() {
        unit(tree.county(), 3);
        String authority = Units.authority(code(tree.county()), null);
        Offices.below(regional, tree.region())
                .statusCode(200)
                .body("items.id", contains(tree.league().toString()))
                .body("items[0].units", equalTo(3))
                .body("items[0].subordinates", equalTo(1))
                .body("next", nullValue());
        Offices.below(league, tree.league())
                .body("items.id", contains(tree.county().toString()))
                .body("items[0].subordinates", equalTo(1));
        Offices.below(county, tree.county())
                .body("items.id", contains(Units.idOf(authority).toString()))
                .body("items.kind", contains("authority"));
        Offices.read(county, tree.county())
                .statusCode(200)
                .body("units", equalTo(3))
                .body("subordinates", equalTo(1))
                .body("office.level", equalTo("county"))
                .body("office.reportsToId", equalTo(tree.league().toString()))
                .body("permittedActions", contains("name-persons", "add-division", "open-subordinate"));
    }

    @Test
    void theTreeGoesOnPageByPageBureausFirst() {
        for (int i = 0; i < 50; i++) {
            Units.department(code(tree.league()));
        }
        String next = Offices.below(league, tree.league())
                .body("items.size()", equalTo(50))
                .body("items[0].id", equalTo(tree.county().toString()))
                .extract()
                .path("next");
        Register.as(league)
                .queryParam("cursor", next)
                .get(Offices.PATH + tree.league() + "/subordinates")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items.kind", contains("department"));
    }

    @Test
    void anAuthorityReadsThoseOfItsSectorBeneathIt() {
        String above = Units.authority(code(tree.league()), null);
        String beneath = Units.authority(code(tree.county()), above);
        Units.authority(code(tree.county()), null);
        UUID unit = unit(tree.county(), 1).getFirst();
        Units.assign(unit, beneath, null);
        People reader = People.staff("league", Units.idOf(above));
        Offices.below(reader, Units.idOf(above))
                .statusCode(200)
                .body("items.id", contains(Units.idOf(beneath).toString()))
                .body("items[0].units", equalTo(1));
        Offices.below(reader, tree.league()).statusCode(404);
    }

    @Test
    void whatIsOutOfReachIsNotFoundNorIsAUnit() {
        UUID unit = unit(tree.county(), 1).getFirst();
        Tree other = Tree.grown();
        for (Object nothing : List.of(other.county(), tree.league(), unit, UUID.randomUUID(), "1")) {
            Offices.read(county, nothing).statusCode(404);
            Offices.below(county, nothing).statusCode(404);
            Offices.history(county, nothing).statusCode(404);
            Offices.name(county, nothing, 0, Offices.pair()).statusCode(404);
            Offices.post(county, Offices.PATH + nothing + "/divisions", Offices.division("规划科"))
                    .statusCode(404);
        }
        Offices.read(People.staff("unit", unit), tree.county()).statusCode(403);
    }

    @Test
    void aBureauOpensAnAuthorityBesideItRenamesAndClosesIt() {
        String above = Units.authority(code(tree.league()), null);
        Map<String, Object> opening = Offices.opening("authority", "划转测试区教育体育局");
        opening.put("authorityId", Units.idOf(above));
        String id = Offices.post(league, Offices.PATH + tree.county() + "/subordinates", opening)
                .statusCode(201)
                .body("office.kind", equalTo("authority"))
                .body("office.level", equalTo("county"))
                .body("office.reportsToId", equalTo(tree.county().toString()))
                .body("authorityId", equalTo(Units.idOf(above).toString()))
                .body("permittedActions", contains("name-persons", "add-division", "rename", "close"))
                .extract()
                .path("office.id");
        Offices.put(county, Offices.PATH + id, 0, Map.of("name", "教育和体育局", "shortName", "教体局"))
                .statusCode(200)
                .body("office.name", equalTo("教育和体育局"))
                .body("version", equalTo(1));
        Offices.put(county, Offices.PATH + id, 0, Map.of("name", "晚来的名称")).statusCode(412);
        UUID unit = unit(tree.county(), 1).getFirst();
        Units.assign(
                unit,
                Owner.texts("select code from organisation where id = ?", UUID.fromString(id))
                        .getFirst(),
                null);
        Offices.close(county, Offices.PATH + id, 1).statusCode(409).body("errors.code", contains("office-not-empty"));
        Units.assign(unit, null, null);
        Offices.close(county, Offices.PATH + id, 1)
                .statusCode(200)
                .body("state", equalTo("closed"))
                .body("permittedActions", equalTo(List.of()));
        Offices.below(county, tree.county()).body("items", equalTo(List.of()));
        Offices.name(county, id, 0, Offices.pair()).statusCode(409).body("errors.code", contains("office-closed"));
    }

    @Test
    void whatIsClosedIsOfferedToNoUnitAnyMore() {
        People officer = People.staff("county", Units.idOf("bureau-530114"));
        String id = Offices.post(
                        officer,
                        Offices.PATH + Units.idOf("bureau-530114") + "/subordinates",
                        Offices.opening("authority", "撤销测试局"))
                .statusCode(201)
                .extract()
                .path("office.id");
        Register.lines(officer, "530114").body("authorities.id", hasItem(id));
        Offices.close(officer, Offices.PATH + id, 0).statusCode(200);
        Register.lines(officer, "530114").body("authorities.id", not(hasItem(id)));
        Map<String, Object> opening = Register.opening(Register.unit("撤销测试单位", Credits.next()));
        opening.put("authorityId", id);
        Register.open(officer, opening).statusCode(422).body("errors.code", contains("unknown-authority"));
    }

    @Test
    void whatIsOpenedIsBesideABureauOfTheRightKindAndSector() {
        String peer = Units.authority(code(tree.county()), null);
        Map<String, Object> opening = Offices.opening("bureau", "又一人社局");
        opening.put("authorityId", Units.idOf(peer));
        String path = Offices.PATH + tree.county() + "/subordinates";
        Offices.post(county, path, opening)
                .statusCode(422)
                .body("errors.code", contains("unknown-kind", "unknown-authority"));
        opening.put("kind", "authority");
        Offices.post(county, path, opening).statusCode(422).body("errors.code", contains("unknown-authority"));
        Offices.post(county, Offices.PATH + Units.idOf(peer) + "/subordinates", Offices.opening("authority", "下级"))
                .statusCode(409)
                .body("errors.code", contains("opened-under-a-bureau"));
        Offices.put(county, Offices.PATH + tree.county(), 0, Map.of("name", "改名局"))
                .statusCode(409)
                .body("errors.code", contains("bureau-is-given"));
    }

    @Test
    void divisionsAreAddedChangedAndClosedByTheOfficeAndByTheOneAbove() {
        String path = Offices.PATH + tree.county() + "/divisions";
        String id = Offices.post(county, path, Offices.division("人才开发处"))
                .statusCode(201)
                .body("divisions.name", contains("人才开发处"))
                .extract()
                .path("divisions[0].id");
        Map<String, Object> change = Offices.division("人力资源公共服务中心");
        change.put("duty", "building");
        Offices.put(league, "/api/divisions/" + id, 0, change)
                .statusCode(200)
                .body("divisions[0].name", equalTo("人力资源公共服务中心"))
                .body("divisions[0].duty", equalTo("building"))
                .body("divisions[0].version", equalTo(1));
        Offices.put(county, "/api/divisions/" + id, 0, change).statusCode(412);
        Offices.close(Tree.grown().of("county"), "/api/divisions/" + id, 1).statusCode(404);
        Offices.close(county, "/api/divisions/" + id, 1).statusCode(200).body("divisions", equalTo(List.of()));
        Offices.close(county, "/api/divisions/" + id, 2)
                .statusCode(409)
                .body("errors.code", contains("division-closed"));
        assertThat(Owner.texts("select closed_on::text from division where id = ?", UUID.fromString(id)))
                .doesNotContainNull()
                .hasSize(1);
        Map<String, Object> wrong = Offices.division("一\n二");
        wrong.put("duty", "cleaning");
        wrong.put("phone", "内线");
        Offices.post(county, path, wrong)
                .statusCode(422)
                .body("errors.code", contains("illegal-character", "unknown-duty", "office-phone"));
    }

    private static List<UUID> unit(UUID bureau, int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> Units.unit("unit-" + UUID.randomUUID(), "机构测试单位", code(bureau)))
                .toList();
    }

    private static String code(UUID bureau) {
        return Owner.texts("select code from organisation where id = ?", bureau).getFirst();
    }
}
