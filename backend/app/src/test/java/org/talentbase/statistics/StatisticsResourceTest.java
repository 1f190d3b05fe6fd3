package org.talentbase.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Filing;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class StatisticsResourceTest {

    @Test
    void onlyTheAdmittedAreCountedAndOnlyWithinTheScope() {
        UUID unit = Units.unit("unit-" + UUID.randomUUID(), "统计单位", "bureau-530114");
        People clerk = People.staff("unit", unit, "enters");
        People officer = People.staff("county", Units.idOf("bureau-530114"), "approves");
        Filing.begunBy(clerk, null).filled("未提交");
        Filing.begunBy(clerk, null).filled("在审核").submit();
        counted(clerk).body("cells", empty());

        Filing.begunBy(clerk, null).filled("已入库").submit().admittedBy(officer);
        Filing.begunBy(clerk, null).filled("也入库").submit().admittedBy(officer);
        counted(clerk)
                .body("cells", hasSize(1))
                .body("cells[0].category", equalTo("professional"))
                .body("cells[0].tier", equalTo("senior"))
                .body("cells[0].territoryName", equalTo("呈贡区"))
                .body("cells[0].count", equalTo(2));
        counted(People.staff("county", Units.idOf("bureau-150102"), "approves")).body("cells", empty());
    }

    @Test
    void individualsGetTheirFiguresElsewhere() {
        given().auth()
                .oauth2(People.individual().token())
                .get("/api/statistics/talents")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse counted(People reader) {
        return given().auth()
                .oauth2(reader.token())
                .get("/api/statistics/talents")
                .then()
                .statusCode(200);
    }
}
