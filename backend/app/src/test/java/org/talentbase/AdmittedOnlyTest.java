package org.talentbase;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Contract;
import org.talentbase.testing.Contract.Operation;
import org.talentbase.testing.Filing;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;

/**
 * What is not admitted is invisible to every business use (四(三): unreviewed information is not used). The routes are taken
 * from the running application: whoever adds one that reads either shows nothing of an unadmitted person, or names it here.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class AdmittedOnlyTest {

    /** The routes of collection and review themselves. */
    private static final Set<String> OF_THE_CHAIN =
            Set.of("listDeclarations", "listWaitingDeclarations", "countWaitingDeclarations", "getDeclaration");

    private static final Set<String> READING_POSTS = Set.of("searchTalents");

    private static final String NAME = "未入库之人";

    @Test
    void noReadingRouteShowsOrCountsWhoIsNotAdmitted() {
        UUID unit = Units.unit("unit-" + UUID.randomUUID(), "采集单位", "bureau-530114");
        People clerk = People.staff("unit", unit, "enters", "approves");
        People officer = People.staff("county", Units.idOf("bureau-530114"), "approves");
        Filing waiting = Filing.begunBy(clerk, null).filled(NAME).submit();
        waiting.act(officer, "claim").statusCode(200);

        List<Operation> reading = Contract.operations().stream()
                .filter(operation -> operation.method().equals("GET") || READING_POSTS.contains(operation.id()))
                .filter(operation -> !OF_THE_CHAIN.contains(operation.id()))
                .toList();
        assertThat(reading).extracting(Operation::id).contains("searchTalents", "getTalent", "crossTabTalents");
        for (Operation operation : reading) {
            for (People reader : List.of(clerk, officer)) {
                String answer = answer(operation, reader, waiting);
                assertThat(answer).as(operation.id()).doesNotContain(NAME, waiting.idNumber());
            }
        }
        assertThat(answer(new Operation("crossTabTalents", "GET", "/api/statistics/talents"), clerk, waiting))
                .contains("\"cells\":[]");
    }

    @Test
    void theSameRoutesShowThePersonOnceAdmitted() {
        UUID unit = Units.unit("unit-" + UUID.randomUUID(), "入库单位", "bureau-530114");
        People clerk = People.staff("unit", unit, "enters", "approves");
        People officer = People.staff("county", Units.idOf("bureau-530114"), "approves");
        Filing admitted = Filing.begunBy(clerk, null).filled(NAME).submit().admittedBy(officer);

        assertThat(answer(new Operation("searchTalents", "POST", "/api/talents/search"), clerk, admitted))
                .contains(NAME);
        assertThat(answer(new Operation("crossTabTalents", "GET", "/api/statistics/talents"), clerk, admitted))
                .contains("\"count\":1");
    }

    private static String answer(Operation operation, People reader, Filing filing) {
        RequestSpecification request = given().auth().oauth2(reader.token());
        if (operation.method().equals("POST")) {
            request.contentType(ContentType.JSON)
                    .body(Map.of("text", NAME, "idNumber", filing.idNumber(), "purpose", "service"));
        }
        String path = operation.path().replace("{id}", filing.id());
        return request.request(operation.method(), path).asString();
    }
}
