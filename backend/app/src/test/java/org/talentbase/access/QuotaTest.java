package org.talentbase.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.AuditRows;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Workplace;

/** What an officer may do on one day, and no more: condition c8. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class QuotaTest {

    private final Workplace work = Workplace.anew();
    private final People officer = work.officer();

    @ConfigProperty(name = "talentbase.quota.search")
    int searches;

    @ConfigProperty(name = "talentbase.quota.unmask")
    int unmaskings;

    @Test
    void theLastSearchOfTheDayIsAnsweredAndTheNextOneIsNot() {
        spent("search", searches - 1, 0);
        search(officer).statusCode(200);
        String traceId = search(officer)
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", Integer::parseInt, allOf(greaterThan(0), lessThanOrEqualTo(86_400)))
                .body("type", equalTo("/problems/quota-exceeded"))
                .body("errors[0].code", equalTo("quota-spent"))
                .body("errors[0].params.limit", equalTo(searches))
                .body("errors[0].message", containsString(String.valueOf(searches)))
                .extract()
                .path("traceId");
        assertThat(AuditRows.outcomes(traceId)).containsExactly("quota-exceeded");
        assertThat(uses("search")).isEqualTo(searches);
    }

    @Test
    void theNextDayBeginsAnew() {
        spent("search", searches, 1);
        search(officer).statusCode(200);
        assertThat(uses("search")).isOne();
    }

    @Test
    void numbersAreCountedApartAndNoneIsShownPastTheDays() {
        String talent = work.admitted("阿茹娜").seenBy(work.person()).extract().path("talentId");
        spent("search", searches, 0);
        spent("unmask", unmaskings - 1, 0);
        unmask(officer, talent).statusCode(200);
        ValidatableResponse refused = unmask(officer, talent).statusCode(429);
        assertThat(refused.extract().body().asString()).doesNotContain("idNumber");
    }

    @Test
    void whatWasRefusedWasNotSpent() {
        search(officer).statusCode(200);
        given().auth()
                .oauth2(officer.token())
                .contentType(ContentType.JSON)
                .body(Map.of("purpose", "service", "territory", "昆明"))
                .post("/api/talents/search")
                .then()
                .statusCode(422);
        assertThat(uses("search")).isOne();
    }

    @Test
    void unitsSearchTheirOwnPeopleAsOftenAsTheyLike() {
        search(work.clerk()).statusCode(200);
        assertThat(Owner.texts(
                        "select quota from quota_use where account_id = ?",
                        work.clerk().accountId()))
                .isEmpty();
    }

    @Test
    void manyAtOnceSpendNoMoreThanIsLeft() throws Exception {
        int left = 3;
        spent("search", searches - left, 0);
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            Callable<Integer> once = () -> search(officer).extract().statusCode();
            List<Integer> statuses = pool
                    .invokeAll(Stream.generate(() -> once).limit(16).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(statuses).filteredOn(status -> status == 200).hasSize(left);
            assertThat(statuses).filteredOn(status -> status == 429).hasSize(16 - left);
        }
    }

    private void spent(String quota, int uses, int daysAgo) {
        Owner.run("""
                insert into quota_use (account_id, quota, day, uses)
                values (?, ?, (now() at time zone 'Asia/Shanghai')::date - ?, ?)""", officer.accountId(), quota, daysAgo, uses);
    }

    private int uses(String quota) {
        return Integer.parseInt(Owner.texts(
                        "select uses::text from quota_use where account_id = ? and quota = ?",
                        officer.accountId(),
                        quota)
                .getFirst());
    }

    private static ValidatableResponse search(People person) {
        return given().auth()
                .oauth2(person.token())
                .contentType(ContentType.JSON)
                .body(Map.of("purpose", "service"))
                .post("/api/talents/search")
                .then();
    }

    private static ValidatableResponse unmask(People person, String talent) {
        return given().auth()
                .oauth2(person.token())
                .contentType(ContentType.JSON)
                .body(Map.of("purpose", "service"))
                .post("/api/talents/" + talent + "/unmask")
                .then();
    }
}
