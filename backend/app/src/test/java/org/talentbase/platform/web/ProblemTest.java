package org.talentbase.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ProblemTest {

    @Test
    void whatTheFrameworkRefusesHasTheOneShape() {
        given().when()
                .get("/api/nothing-of-this-name")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"))
                .body("title", equalTo("未找到"))
                .body("instance", equalTo("/api/nothing-of-this-name"))
                .body("traceId", matchesPattern("[0-9a-f-]{36}"))
                .body("errors.code", contains("not-found"));
    }

    @Test
    void englishIsSpokenWhereItIsAskedFor() {
        given().header("Accept-Language", "en-GB,en;q=0.9,zh;q=0.5")
                .when()
                .get("/api/nothing-of-this-name")
                .then()
                .header("Content-Language", "en")
                .body("title", equalTo("Not found"));
    }

    @Test
    void everyTypeAndCodeHasBothTexts() {
        assertThat(Stream.of(ProblemType.values())
                        .flatMap(type ->
                                Stream.of(Locale.ROOT, Locale.ENGLISH).map(locale -> ProblemTexts.title(type, locale))))
                .noneMatch(text -> text.startsWith("type."));
        assertThat(Stream.of(PlatformProblem.values())
                        .flatMap(code -> Stream.of(Locale.ROOT, Locale.ENGLISH)
                                .map(locale -> ProblemTexts.message(Fault.at("", code), locale))))
                .noneMatch(text -> text.matches("[a-z-]+"));
    }
}
