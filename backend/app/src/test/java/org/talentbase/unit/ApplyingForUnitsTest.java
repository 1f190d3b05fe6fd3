package org.talentbase.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Applying;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.Register;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Typed;
import org.talentbase.testing.Units;

/** How a unit asks to be opened, and what its bureau makes of it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class ApplyingForUnitsTest {

    private static final Map<String, Object> REASON = Map.of("reason", "证书照片看不清，请重新拍摄。");

    private final People applicant = People.individual();
    private final People officer = People.staff("county", Units.idOf("bureau-530114"), "approves");
    private final People sister = People.staff("county", Units.idOf("bureau-530102"), "approves");

    @Test
    void whatIsConfirmedIsAUnitAsItWasAppliedFor() {
        Map<String, Object> body = Applying.body("申请开办单位");
        String id = Applying.send(applicant, body)
                .statusCode(201)
                .body("application.state", equalTo("waiting"))
                .body("contactPhoneMask", equalTo("139****2345"))
                .body("permittedActions", contains("withdraw"))
                .extract()
                .path("application.id");
        Register.as(officer)
                .get(Applying.PATH + "?state=waiting")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        String unit = Applying.act(officer, id, "confirm", 0, Map.of())
                .statusCode(200)
                .body("application.state", equalTo("confirmed"))
                .body("permittedActions", equalTo(List.of()))
                .extract()
                .path("application.unitId");
        Register.read(officer, unit)
                .statusCode(200)
                .body("unit.name", equalTo("申请开办单位"))
                .body("contactName", equalTo("其木格"))
                .body("contactPhoneMask", equalTo("139****2345"))
                .body("unit.territory.code", equalTo("530114"));
        Applying.read(applicant, id)
                .body("application.unitId", equalTo(unit))
                .body("permittedActions", equalTo(List.of()));
        for (String act : List.of("confirm", "refuse")) {
            Applying.act(officer, id, act, 1, act.equals("confirm") ? Map.of() : REASON)
                    .statusCode(409)
                    .body("errors[0].code", equalTo("application-decided"));
        }
        Applying.act(applicant, id, "withdraw", 1, Map.of()).statusCode(409);
        Applying.send(People.individual(), body).statusCode(409).body("errors[0].code", equalTo("uscc-taken"));
    }

    @Test
    void whoIsRefusedReadsWhyAndAppliesAgain() {
        Map<String, Object> body = Applying.body("申请被退单位");
        String id = Applying.send(applicant, body).statusCode(201).extract().path("application.id");
        Applying.send(People.individual(), body)
                .statusCode(409)
                .body("errors[0].code", equalTo("unit-applied"))
                .body("errors[0].pointer", equalTo("/unit/uscc"));
        Applying.act(officer, id, "refuse", 0, REASON).statusCode(200);
        Applying.read(applicant, id)
                .body("application.state", equalTo("refused"))
                .body("application.reason", containsString("重新拍摄"));
        String again = Applying.send(applicant, body).statusCode(201).extract().path("application.id");
        Applying.act(applicant, again, "withdraw", 0, Map.of())
                .statusCode(200)
                .body("application.state", equalTo("withdrawn"));
        Register.as(applicant).get(Applying.PATH).then().body("items.id", contains(again, id));
    }

    @Test
    void nobodyElseSeesItAndNobodyAnswersTheirOwn() {
        String id = Applying.waiting(applicant, "他人申请单位");
        List<People> others = List.of(People.individual(), sister);
        for (People other : others) {
            Applying.read(other, id).statusCode(404);
            Register.as(other).get(Applying.PATH + "/" + id + "/proof").then().statusCode(404);
            Register.as(other).get(Applying.PATH).then().body("items.id", not(hasItem(id)));
        }
        Applying.act(sister, id, "confirm", 0, Map.of()).statusCode(404);
        Applying.act(officer, id, "withdraw", 0, Map.of()).statusCode(403);
        Applying.act(applicant, id, "confirm", 0, Map.of()).statusCode(403);
        People again = People.staff("county", Units.idOf("bureau-530114"), "approves");
        again.samePersonAs(applicant);
        Applying.read(again, id).statusCode(200).body("permittedActions", equalTo(List.of()));
        Applying.act(again, id, "confirm", 0, Map.of())
                .statusCode(403)
                .body("errors[0].code", equalTo("own-application"));
    }

    @Test
    void theProofIsSealedAndShownAsWhatItIs() {
        String id = Applying.waiting(applicant, "证书测试单位");
        for (People reader : List.of(applicant, officer)) {
            byte[] shown = Register.as(reader)
                    .get(Applying.PATH + "/" + id + "/proof")
                    .then()
                    .statusCode(200)
                    .header("Content-Type", "image/jpeg")
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .extract()
                    .asByteArray();
            assertThat(shown).startsWith(0xFF, 0xD8, 0xFF);
        }
        assertThat(
                        Owner.count(
                                "select count(*) from unit_proof where position('JFIF' in encode(sealed_content, 'escape')) > 0"))
                .isZero();
    }

    @Test
    void ofAPictureNothingIsKeptButThePicture() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "jpeg", picture);
        picture.writeBytes("PK\u0003\u0004<script>40.8426,111.7492".getBytes(StandardCharsets.UTF_8));
        Map<String, Object> body = Applying.body("夹带测试单位");
        body.put("proof", Base64.getEncoder().encodeToString(picture.toByteArray()));
        String id = Applying.send(applicant, body).statusCode(201).extract().path("application.id");
        byte[] shown =
                Register.as(officer).get(Applying.PATH + "/" + id + "/proof").asByteArray();
        assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain("script", "40.8426", "PK\u0003");
        assertThat(ImageIO.read(new ByteArrayInputStream(shown)).getWidth()).isEqualTo(300);
    }

    @Test
    void ofTwoOfficersWhoAnswerTheSecondIsTold() throws Exception {
        String id = Applying.waiting(applicant, "同时答复单位");
        People colleague = People.staff("league", Units.idOf("bureau-530100"), "approves");
        List<Callable<Integer>> both = List.of(
                () -> Applying.act(officer, id, "confirm", 0, Map.of())
                        .extract()
                        .statusCode(),
                () -> Applying.act(colleague, id, "refuse", 0, REASON).extract().statusCode());
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads.invokeAll(both).stream().map(Future::resultNow)).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void whatIsOpenedMeanwhileIsNotOpenedAgainAndTheApplicationWaits() {
        Map<String, Object> body = Applying.body("已另行开办单位");
        String id = Applying.send(applicant, body).statusCode(201).extract().path("application.id");
        @SuppressWarnings("unchecked")
        Map<String, Object> unit = (Map<String, Object>) body.get("unit");
        Register.opened(officer, unit);
        Applying.act(officer, id, "confirm", 0, Map.of()).statusCode(409).body("errors[0].code", equalTo("uscc-taken"));
        Applying.read(officer, id)
                .body("application.state", equalTo("waiting"))
                .body("application.unitId", nullValue());
        Applying.act(officer, id, "refuse", 0, REASON).statusCode(200);
    }

    @Test
    void nobodyHasMoreThanFiveWaiting() {
        People eager = People.individual();
        for (int i = 0; i < 5; i++) {
            Applying.waiting(eager, "第" + i + "家单位");
        }
        Applying.send(eager, Applying.body("第六家单位"))
                .statusCode(409)
                .body("errors[0].code", equalTo("too-many-applications"))
                .body("errors[0].message", containsString("5"));
    }

    @Test
    void theWallHidesThemFromWhoeverIsToldSomethingElse() throws SQLException {
        UUID id = UUID.fromString(Applying.waiting(applicant, "墙内申请单位"));
        String where = " where id = '" + id + "'";
        String proof = " where application_id = '" + id + "'";
        for (UUID reader : List.of(officer.accountId(), Units.idOf("bureau-530102"), UUID.randomUUID())) {
            try (Typed app = Typed.as("app")) {
                app.tell(reader);
                assertThat(app.count("unit_application", where)).isZero();
                assertThat(app.count("unit_proof", proof)).isZero();
                assertThat(app.update("update unit_application set reason = ''" + where))
                        .isZero();
            }
        }
        for (UUID reader : List.of(applicant.accountId(), Units.idOf("bureau-530114"), Units.idOf("bureau-530000"))) {
            try (Typed app = Typed.as("app")) {
                app.tell(reader);
                assertThat(app.count("unit_application", where)).isOne();
                assertThat(app.count("unit_proof", proof)).isOne();
                assertThatThrownBy(() -> app.update("update unit_application set name = ''" + where))
                        .hasMessageContaining("permission denied");
            }
        }
    }
}
