package org.talentbase.badinput;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentbase.testing.Cast;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.Scene;
import org.talentbase.testing.Tokens;
import org.talentbase.testing.TokensResource;

/** Cases of bad input that are not one request and one answer, and so have no row in the table. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class OutOfTableTest {

    /** Case 28. */
    @Test
    void nobodyIsAskedForTheKeyThatATokenNames() throws IOException {
        try (ServerSocket attacker = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://localhost:" + attacker.getLocalPort() + "/keys";
            String token = Tokens.signedWithOwnKey(People.individual().subject(), address);

            given().auth().oauth2(token).get("/api/me").then().statusCode(401);

            attacker.setSoTimeout(500);
            Assertions.assertThrows(SocketTimeoutException.class, attacker::accept);
        }
    }

    /** Case 45: whoever decides twice at one instant, in two windows, decides once. */
    @Test
    void ofTwoDecisionsAtOneInstantOneHolds() throws Exception {
        Scene scene = Scene.layOut();
        People approver = person(scene, Cast.APPROVER);
        String path = "/api/declarations/" + scene.resolve("{claimed}");
        String version = scene.resolve("\"{claimed.version}\"");
        Map<String, Object> returned = Map.of("items", List.of(Map.of("section", "post", "reason", "incomplete")));
        List<Callable<Integer>> decisions = List.of(
                () -> decide(approver, path + "/approve", version, null),
                () -> decide(approver, path + "/return", version, returned));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Integer> answers = threads.invokeAll(decisions).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).containsOnlyOnce(200).containsAnyOf(409, 412, 404, 403);
        }
    }

    /** No operation takes a file; the sign-out that Keycloak reports reads a form, in which there might be one. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/declarations", "/auth/back-channel-logout", "/q/health"})
    void nothingThatIsSentIsPutOnTheDisk(String path) {
        given().auth()
                .oauth2(People.individual().token())
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("file", "a.pdf", new byte[100_000])
                .post(path);
        assertThat(Path.of("target/uploads")).doesNotExist();
    }

    /** Cases 47 and 48: what is out of reach does not differ from what does not exist. */
    @ParameterizedTest
    @CsvSource({
        "APPROVER, /api/declarations/{draft}",
        "OTHER_UNIT, /api/declarations/{atUnit}",
        "SISTER_COUNTY, /api/declarations/{atBureau}",
        "OTHER_LEAGUE, /api/talents/{talent}",
        "OTHER_UNIT, /api/organisations/{unit}"
    })
    void whatIsOutOfReachIsAnsweredLikeNothing(Cast caller, String path) {
        Scene scene = Scene.layOut();
        People person = person(scene, caller);
        Map<String, Object> others = refused(person, scene.resolve(path));
        Map<String, Object> nothing =
                refused(person, path.replaceFirst("\\{.*}", UUID.randomUUID().toString()));
        assertThat(others).isEqualTo(nothing);
    }

    private static Map<String, Object> refused(People person, String path) {
        Response answer = given().auth().oauth2(person.token()).get(path);
        Map<String, Object> body =
                answer.then().statusCode(404).extract().as(new io.restassured.common.mapper.TypeRef<>() {});
        body.keySet().removeAll(List.of("instance", "traceId"));
        return body;
    }

    private static int decide(People person, String path, String version, Object body) {
        var request = given().auth()
                .oauth2(person.token())
                .header("If-Match", version)
                .header("Idempotency-Key", UUID.randomUUID());
        if (body != null) {
            request.contentType(ContentType.JSON).body(body);
        }
        return request.post(path).statusCode();
    }

    private static People person(Scene scene, Cast caller) {
        return Objects.requireNonNull(scene.person(caller));
    }
}
