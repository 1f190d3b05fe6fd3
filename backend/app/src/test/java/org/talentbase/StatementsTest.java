package org.talentbase;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentbase.testing.Filing;
import org.talentbase.testing.Multitude;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.SentStatements;
import org.talentbase.testing.SentStatements.Sent;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;

/** How many statements a request costs, and that none of them reads a large table whole; as they are really sent. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class StatementsTest {

    /** The account, who asks, what was asked for, the audit entry. */
    private static final int READ = 4;

    /** A bureau's is counted, too. */
    private static final int SEARCH = READ + 1;

    /** Read and logged by one. */
    private static final int RECORD = 3;

    /** As well the acts of the one that was asked for, and the names of the offices that it passes. */
    private static final int DECLARATION = READ + 2;

    private static final String LARGE_READ_WHOLE =
            "Seq Scan on (talent|talent_(category|education|version|name)|declaration|declaration_act|audit_entry)\\b";

    private static final Map<String, Object> RETURNING = Map.of(
            "items", List.of(Map.of("section", "titles", "row", 0, "field", "obtainedOn", "reason", "inconsistent")));

    /** Each brings another column into the conditions. */
    private static final Map<String, String> READERS = Map.of(
            "league_id", "league",
            "region_id", "regional",
            "county_authority_id", "county",
            "league_authority_id", "league",
            "region_authority_id", "regional",
            "department_id", "regional");

    private UUID unit;
    private People clerk;
    private People officer;
    private Filing admitted;
    private String talent;

    @BeforeEach
    void manyPeople() {
        unit = Units.unit("unit-statements", "语句单位", "bureau-530114");
        if (Owner.texts("select id::text from organisation where id = ? and authority_id is not null", unit)
                .isEmpty()) {
            String regionAuthority = Units.authority("bureau-530000", null);
            String leagueAuthority = Units.authority("bureau-530100", regionAuthority);
            Units.assign(unit, Units.authority("bureau-530114", leagueAuthority), Units.department("bureau-530000"));
        }
        clerk = People.staff("unit", unit, "enters", "approves");
        officer = People.staff("county", Units.idOf("bureau-530114"), "approves");
        admitted = Filing.begunBy(clerk, null).filled("语句之人").submit().admittedBy(officer);
        Multitude.like(admitted.id(), 20_000);
        talent = search(Map.of("purpose", "service", "idNumber", admitted.idNumber()));
    }

    @Test
    void aListIsFiveStatementsHoweverLongItIs() {
        assertFew(SEARCH, () -> search(Map.of("purpose", "service")));
    }

    @Test
    void thoseWhoAreEngagedAreFiveStatements() {
        assertFew(SEARCH, () -> search(Map.of("purpose", "service", "engaged", true)));
        assertFew(SEARCH, () -> search(clerk, Map.of("purpose", "service", "engaged", true, "text", "之人")));
    }

    @Test
    void aSearchByTwoCharactersIsFiveStatements() {
        assertFew(SEARCH, () -> search(Map.of("purpose", "service", "text", "之人")));
    }

    @Test
    void whoeverAsksReadsTheirOwnOnly() {
        Stream<People> above = READERS.entrySet().stream().map(reader -> reader(reader.getKey(), reader.getValue()));
        for (People reader : Stream.concat(Stream.of(clerk), above).toList()) {
            assertFew(SEARCH, () -> search(reader, Map.of("purpose", "service")));
            assertFew(SEARCH, () -> search(reader, Map.of("purpose", "service", "text", "之人")));
            assertFew(RECORD, () -> seen(reader, "/api/talents/" + talent + "?purpose=service"));
            assertFew(READ, () -> seen(reader, "/api/declarations"));
            assertFew(READ, () -> seen(reader, "/api/declarations/waiting"));
            assertFew(3, () -> seen(reader, "/api/statistics/talents"));
        }
    }

    private People reader(String column, String role) {
        String id = Owner.texts("select " + column + "::text from organisation where id = ?", unit)
                .getFirst();
        return People.staff(role, UUID.fromString(id), "approves");
    }

    @Test
    void onesOwnRecordAndDeclarationsAreFewStatements() {
        People person = People.individual();
        Filing own = Filing.begunBy(person, Units.unit("unit-statements", "语句单位", "bureau-530114"))
                .filled("语句之己")
                .submit()
                .approvedBy(clerk)
                .admittedBy(officer);

        assertFew(RECORD, () -> seen(person, "/api/talents/mine"));
        assertFew(READ, () -> seen(person, "/api/declarations"));
        assertFew(DECLARATION, () -> seen(person, "/api/declarations/" + own.id()));
    }

    /** Few rows are touched although a plan is made once for all names: neither all of a name's nor all of the county's. */
    @ParameterizedTest
    @CsvSource({
        "之人, county_id, county",
        "副, county_id, county",
        "之人, region_authority_id, regional",
        "副, department_id, regional"
    })
    void aNameIsFoundWithoutReadingMuch(String text, String column, String role) {
        People reader = reader(column, role);
        Map<String, String> query = Map.of("purpose", "service", "text", text);
        search(reader, query);
        Sent search = SentStatements.during(() -> search(reader, query)).stream()
                .filter(sent -> sent.sql().contains("talent_name"))
                .findFirst()
                .orElseThrow();
        assertThat(SentStatements.pages(search)).isBetween(1L, 5_000L);
    }

    @Test
    void ofAFrequentNameTheNewestComeFirstPageByPage() {
        Map<String, Object> first = page(Map.of("purpose", "service", "text", "副"));
        Map<String, Object> second =
                page(Map.of("purpose", "service", "text", "副", "cursor", (String) first.get("next")));

        assertThat(Stream.of(first, second).flatMap(StatementsTest::ids))
                .hasSize(40)
                .isEqualTo(newest("副", 40));
    }

    @Test
    void anExactLookUpIsFiveStatements() {
        assertFew(SEARCH, () -> search(Map.of("purpose", "service", "idNumber", admitted.idNumber())));
    }

    @Test
    void aWholeRecordIsThreeStatements() {
        assertFew(RECORD, () -> seen(officer, "/api/talents/" + talent + "?purpose=service"));
    }

    @Test
    void aNumberInFullIsFourStatements() {
        for (People reader : List.of(clerk, officer)) {
            assertFew(
                    READ,
                    () -> as(reader)
                            .contentType(ContentType.JSON)
                            .body(Map.of("purpose", "review"))
                            .post("/api/talents/" + talent + "/unmask")
                            .then()
                            .statusCode(200));
        }
    }

    @Test
    void theCrossTabIsThreeStatements() {
        assertFew(3, () -> seen(officer, "/api/statistics/talents"));
    }

    @Test
    void aListOfDeclarationsIsFourStatements() {
        assertFew(READ, () -> seen(officer, "/api/declarations"));
        assertFew(READ, () -> seen(officer, "/api/declarations/waiting"));
        assertFew(3, () -> seen(officer, "/api/declarations/waiting/count"));
    }

    @Test
    void theRegisterOfResponsiblePersonsIsFourStatements() {
        People region = People.staff("regional", Units.idOf("bureau-530000"));
        assertFew(READ, () -> seen(region, "/api/responsible-persons?state=missing"));
    }

    @Test
    void aDeclarationIsSixStatements() {
        assertFew(DECLARATION, () -> seen(officer, "/api/declarations/" + admitted.id()));
        assertFew(DECLARATION, () -> seen(clerk, "/api/declarations/" + admitted.id()));
    }

    /** Whatever else an act costs, it does not grow with the register. */
    @Test
    void noStatementOfAnActReadsALargeTableWhole() {
        Filing draft = Filing.begunBy(clerk, null);
        assertSearched(SentStatements.during(() -> draft.filled("语句之二")));
        draft.submit();
        assertSearched(SentStatements.during(() -> draft.admittedBy(officer)));
    }

    @Test
    void noActOnTheWayReadsALargeTableWhole() {
        Filing filing = Filing.begunBy(clerk, null).filled("语句之三");
        assertSearched(SentStatements.during(() -> {
            filing.submit();
            filing.act(clerk, "recall").statusCode(200);
            filing.submit();
            filing.act(officer, "claim").statusCode(200);
            filing.act(officer, "release").statusCode(200);
            filing.act(officer, "claim").statusCode(200);
            filing.act(officer, "return", RETURNING).statusCode(200);
            filing.submit();
            filing.act(officer, "claim").statusCode(200);
            filing.act(officer, "reject", Map.of("note", "非本单位人员")).statusCode(200);
        }));
    }

    private static void assertFew(int most, Runnable request) {
        // What only the first request sends is not of the request.
        request.run();
        List<Sent> sent = SentStatements.during(request);
        assertThat(sent).as("statements").hasSizeLessThanOrEqualTo(most).isNotEmpty();
        assertSearched(sent);
    }

    private static void assertSearched(List<Sent> sent) {
        for (Sent one : sent) {
            assertThat(SentStatements.plan(one, true)).as(one.sql()).doesNotContainPattern(LARGE_READ_WHOLE);
            assertThat(SentStatements.plan(one, false)).as(one.sql()).doesNotContainPattern(LARGE_READ_WHOLE);
        }
    }

    private static Stream<String> ids(Map<String, Object> page) {
        return ((List<?>) page.get("items")).stream().map(item -> (String) ((Map<?, ?>) item).get("id"));
    }

    private static List<String> newest(String surname, int count) {
        return Owner.texts(
                "select id::text from talent where name like ? order by admitted_at desc, id desc limit ?",
                surname + "%",
                count);
    }

    private Map<String, Object> page(Map<String, ?> query) {
        return answer(officer, query).extract().path("$");
    }

    private String search(Map<String, ?> query) {
        return search(officer, query);
    }

    private static String search(People reader, Map<String, ?> query) {
        return answer(reader, query).extract().path("items[0].id");
    }

    private static void seen(People reader, String path) {
        as(reader).get(path).then().statusCode(200);
    }

    private static ValidatableResponse answer(People reader, Map<String, ?> query) {
        return as(reader)
                .contentType(ContentType.JSON)
                .body(query)
                .post("/api/talents/search")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification as(People person) {
        return given().auth().oauth2(person.token());
    }
}
