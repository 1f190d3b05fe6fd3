package org.talentbase.query;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentbase.testing.Filing;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class SearchResourceTest {

    private UUID unit;
    private People clerk;
    private People officer;

    @BeforeEach
    void aUnitOfItsOwn() {
        unit = Units.unit("unit-" + UUID.randomUUID(), "检索单位", "bureau-530114");
        clerk = People.staff("unit", unit, "enters");
        officer = People.staff("county", Units.idOf("bureau-530114"), "approves");
    }

    @ParameterizedTest
    @ValueSource(strings = {"依努", "阿依努尔·买买提", "买买提", "ayinuer", "yne", "mmt", "努"})
    void aNameIsFoundByItsCharactersPinyinAndInitials(String text) {
        String id = admitted("阿依努尔·买买提").id();
        search(clerk, Map.of("text", text))
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("阿依努尔·买买提"))
                .body("items[0].categories[0].tier", equalTo("senior"))
                .body("items[0].idNumberMask", containsString("**************"))
                .body("items[0].id", not(equalTo(id)));
    }

    @ParameterizedTest
    @CsvSource({"𠮷田, 𠮷", "𠮷田, 𠮷田", "𬭼𰻝, 𰻝", "㐂子, 㐂", "\uF92C小, \uF92C小", "\uF92C小, \u90CE小", "ᠮᠣᠩᠭᠣᠯ, ᠮᠣᠩᠭᠣᠯ"})
    void aRareNameIsFoundAndShownAsItIsWritten(String name, String text) {
        admitted(name);
        search(clerk, Map.of("text", text)).statusCode(200).body("items.name", contains(name));
    }

    @Test
    void aRareSurnameIsReadAsASurname() {
        admitted("仇大伟");
        search(clerk, Map.of("text", "qiudawei")).body("items.name", contains("仇大伟"));
    }

    @Test
    void whatDoesNotFitIsNotFound() {
        admitted("王小明");
        search(clerk, Map.of("text", "小红")).body("items", empty());
        search(clerk, Map.of("text", "%")).statusCode(422).body("errors[0].code", equalTo("nothing-to-search-by"));
        search(clerk, Map.of("text", "小明", "category", "skilled")).body("items", empty());
        search(clerk, Map.of("text", "小明", "category", "professional", "tier", "senior"))
                .body("items", hasSize(1));
    }

    @Test
    void anIdNumberIsFoundOnlyWhole() {
        Filing filing = admitted("李四光");
        search(clerk, Map.of("idNumber", filing.idNumber())).body("items.name", contains("李四光"));
        search(clerk, Map.of("idNumber", filing.idNumber(), "text", "四光")).body("items.name", contains("李四光"));
        search(clerk, Map.of("idNumber", filing.idNumber(), "text", "王")).body("items", empty());
        search(clerk, Map.of("idNumber", filing.idNumber().substring(0, 17))).body("items", empty());
    }

    @Test
    void aTerritoryMeansWhatLiesBelowIt() {
        admitted("金正");
        search(clerk, Map.of("territory", "530100")).body("items", hasSize(1));
        search(clerk, Map.of("territory", "530114")).body("items", hasSize(1));
        search(clerk, Map.of("territory", "150000")).body("items", empty());
        search(clerk, Map.of("territory", "云南")).statusCode(422);
    }

    @Test
    void aBureauSaysWhatItReadsFor() {
        admitted("何用");
        search(officer, Map.of("text", "何用")).statusCode(403).body("type", equalTo("/problems/purpose-required"));
        search(officer, Map.of("text", "何用", "purpose", "curiosity")).statusCode(422);
        search(officer, Map.of("text", "何用", "purpose", "service")).body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({"county, bureau-530114", "league, bureau-530100", "regional, bureau-530000"})
    void eachLevelFindsByNameWhoeverIsBelowIt(String role, String bureau) {
        String name = "层级" + Character.toString(0x4e00 + Math.floorMod(unit.hashCode(), 20_000));
        admitted(name);
        People above = People.staff(role, Units.idOf(bureau), "approves");
        search(above, Map.of("text", name, "purpose", "service")).body("items.name", contains(name));
    }

    @Test
    void nobodyFindsBeyondTheirScope() {
        admitted("越界");
        People elsewhere = People.staff("county", Units.idOf("bureau-150102"), "approves");
        search(elsewhere, Map.of("text", "越界", "purpose", "service")).body("items", empty());
        search(People.individual(), Map.of("text", "越界")).statusCode(403);
    }

    @Test
    void longListsComeInPages() {
        for (int i = 0; i < 21; i++) {
            admitted("翻页");
        }
        String next = search(clerk, Map.of())
                .body("items", hasSize(20))
                .body("next", notNullValue())
                .extract()
                .path("next");
        search(clerk, Map.of("cursor", next)).body("items", hasSize(1)).body("next", equalTo(null));
        search(clerk, Map.of("cursor", "!")).statusCode(400);
    }

    private Filing admitted(String name) {
        return Filing.begunBy(clerk, null).filled(name).submit().admittedBy(officer);
    }

    private static ValidatableResponse search(People reader, Map<String, Object> query) {
        return given().auth()
                .oauth2(reader.token())
                .contentType(ContentType.JSON)
                .body(query)
                .post("/api/talents/search")
                .then();
    }
}
