package org.talentbase.badinput;

import static org.talentbase.testing.BadInput.of;

import java.util.Map;
import java.util.stream.Stream;
import org.talentbase.testing.BadInput;
import org.talentbase.testing.Caller;

/** Bodies that are not JSON, or not the JSON that the contract describes. */
final class JsonCases {

    private static final String BEGIN = "/api/declarations";

    private JsonCases() {}

    static Stream<BadInput> rows() {
        return Stream.of(
                of("02", "a body that breaks off")
                        .saving("post", "{\"position\": \"工")
                        .refused(400, "malformed-request", "malformed-request", ""),
                of("04", "a property that the record does not have")
                        .by(Caller.STRANGER)
                        .post(BEGIN)
                        .json("{\"unitId\": \"{unit}\", \"isAdmin\": true}")
                        .refused(422, "validation-failed", "unknown-property", "/isAdmin"),
                of("08", "a number for a text")
                        .saving("identity", Map.of("phone", 13800000000L))
                        .refused(422, "validation-failed", "type", "/phone"));
    }
}
