package org.talentbase.testing;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Units that ask to be opened, in the hands of a test, through HTTP as the page does. */
public final class Applying {

    public static final String PATH = "/api/unit-applications";

    /** The smallest picture that is one. */
    public static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private Applying() {}

    /** In the territory of the county that tests have. */
    public static Map<String, Object> body(String name) {
        return new HashMap<>(Map.of(
                "unit",
                Register.unit(name, Credits.next()),
                "territoryCode",
                "530114",
                "proof",
                Base64.getEncoder().encodeToString(PICTURE)));
    }

    public static ValidatableResponse send(People applicant, Map<String, Object> body) {
        return Register.as(applicant)
                .contentType(ContentType.JSON)
                .body(body)
                .post(PATH)
                .then();
    }

    /** Returns its id. */
    public static String waiting(People applicant, String name) {
        return send(applicant, body(name)).statusCode(201).extract().path("application.id");
    }

    /** Of one that waits, or that the county has refused. */
    public static String in(Set<String> state, People applicant) {
        String id = waiting(applicant, "申请单位");
        if (state.contains("refused")) {
            People officer = People.staff("county", Units.idOf("bureau-530114"), "approves");
            act(officer, id, "refuse", 0, Map.of("reason", "材料不清楚")).statusCode(200);
        }
        return id;
    }

    public static ValidatableResponse act(People caller, String id, String act, int version, Map<String, ?> body) {
        RequestSpecification request = Register.as(caller).header("If-Match", "\"" + version + "\"");
        if (!act.equals("withdraw")) {
            request.contentType(ContentType.JSON).body(body);
        }
        return request.post(PATH + "/" + id + "/" + act).then();
    }

    public static ValidatableResponse read(People caller, String id) {
        return Register.as(caller).get(PATH + "/" + id).then();
    }
}
