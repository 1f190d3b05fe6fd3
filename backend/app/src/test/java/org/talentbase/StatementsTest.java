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
import org.junit.jupiter.params.provider.ValueSource;
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

    private static final String LARGE_READ_WHOLE =
            "Seq Scan on (talent|talent_(category|education|version|name)|declaration|declaration_act|audit_entry)\\b";

    private People clerk;
    private People officer;
    private Filing admitted;
    private String talent;

    @BeforeEach
    void manyPeople() {
        UUID unit = Units.unit("unit-statements", "语句单位", "bureau-530114");
        clerk = People.staff("unit", unit, "enters");
        officer = People.staff("county", Units.idOf("bureau-530114"), "approves");
        admitted = Filing.begunBy(clerk, null).filled("语句之人").submit().admittedBy(officer);
        Multitude.like(admitted.id(), 20_000);
        talent = search(Map.of("purpose", "service", "idNumber", admitted.idNumber()));
    }

    @Test
    void aListIsFourStatementsHoweverLongItIs() {
        assertFew(READ, () -> search(Map.of("purpose", "service")));
    }

    @Test
    void aSearchByTwoCharactersIsFourStatements() {
        assertFew(READ, () -> search(Map.of("purpose", "service", "text", "之人")));
    }

    /** Few rows are touched although a plan is made once for all names: neither all of a name's nor all of the county's. */
    @ParameterizedTest
    @ValueSource(strings = {"之人", "副"})
    void aNameIsFoundWithoutReadingMuch(String text) {
        Map<String, String> query = Map.of("purpose", "service", "text", text);
        search(query);
        Sent search = SentStatements.during(() -> search(query)).stream()
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
    void anExactLookUpIsFourStatements() {
        assertFew(READ, () -> search(Map.of("purpose", "service", "idNumber", admitted.idNumber())));
    }

    @Test
    void aWholeRecordIsFourStatements() {
        assertFew(
                READ,
                () -> as(officer)
                        .get("/api/talents/" + talent + "?purpose=service")
                        .then()
                        .statusCode(200));
    }

    @Test
    void theCrossTabIsThreeStatements() {
        assertFew(3, () -> as(officer).get("/api/statistics/talents").then().statusCode(200));
    }

    @Test
    void aListOfDeclarationsIsFourStatements() {
        assertFew(READ, () -> as(officer).get("/api/declarations").then().statusCode(200));
        assertFew(
                READ, () -> as(officer).get("/api/declarations/waiting").then().statusCode(200));
    }

    /** Whatever else an act costs, it does not grow with the register. */
    @Test
    void noStatementOfAnActReadsALargeTableWhole() {
        Filing draft = Filing.begunBy(clerk, null);
        assertSearched(SentStatements.during(() -> draft.filled("语句之二")));
        draft.submit();
        assertSearched(SentStatements.during(() -> draft.admittedBy(officer)));
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

    private Map<String, Object> page(Map<String, String> query) {
        return answer(query).extract().path("$");
    }

    private String search(Map<String, String> query) {
        return answer(query).extract().path("items[0].id");
    }

    private ValidatableResponse answer(Map<String, String> query) {
        return as(officer)
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
