package org.talentbase.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentbase.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PageRouteTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/declarations", "/talents/0190-7000", "/apiary"})
    void everyAddressOfThePageIsTheOneDocument(String path) {
        given().accept(BROWSER)
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=utf-8")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .body(containsString("人才信息库"));
    }

    @Test
    void theNonceOfThePolicyStandsInTheDocumentAndIsNewEachTime() {
        String first = nonceOf("/");
        String second = nonceOf("/");
        assertThat(first).hasSizeGreaterThan(20).isNotEqualTo(second);
    }

    private static String nonceOf(String path) {
        ExtractableResponse<Response> answer =
                given().accept(BROWSER).get(path).then().extract();
        Matcher found = NONCE.matcher(answer.body().asString());
        assertThat(found.find()).isTrue();
        String nonce = found.group(1);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("script-src 'self' 'nonce-" + nonce + "'")
                .contains("style-src 'self' 'nonce-" + nonce + "'")
                .contains("frame-ancestors 'none'");
        return nonce;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/no-such-thing", "/q/no-such-thing", "/assets/page-gone.js", "/no-such-file.png"})
    void whatIsNotThePageIsNeverAnsweredWithIt(String path) {
        given().accept(BROWSER)
                .get(path)
                .then()
                .statusCode(404)
                .header("Cache-Control", not(containsString("immutable")))
                .body(not(containsString("csp-nonce")));
    }

    @Test
    void aCallThatWantsDataIsNotAnsweredWithThePage() {
        given().accept("application/json").get("/declarations").then().statusCode(404);
    }

    @Test
    void whatTheApiAnswersIsKeptNowhere() {
        given().get("/api/me").then().header("Cache-Control", "no-store");
    }

    @Test
    void filesNamedByTheirContentAreKeptForeverAndSentCompressed() {
        given().header("Accept-Encoding", "gzip")
                .get("/assets/page-0a1b2c3d.js")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=31536000, immutable"))
                .header("Content-Encoding", "gzip");
    }
}
