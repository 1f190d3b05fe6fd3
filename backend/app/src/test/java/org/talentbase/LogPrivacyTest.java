package org.talentbase;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Filing;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;

/** ID numbers and phones are never in the log, whether what carries them is kept, refused, unreadable or searched for. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class LogPrivacyTest {

    private static final String PHONE = "13912345678";

    @Test
    void nothingPersonalIsLoggedOnAnyPath() {
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler listener = listener(lines);
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        try {
            Filing filing = walk();
            root.warning("the listener hears");
            assertThat(lines).anyMatch(line -> line.contains("the listener hears"));
            assertThat(lines).noneMatch(line -> line.contains(filing.idNumber()) || line.contains(PHONE));
        } finally {
            root.removeHandler(listener);
        }
    }

    private static Filing walk() {
        UUID unit = Units.unit("unit-" + UUID.randomUUID(), "保密单位", "bureau-530114");
        People clerk = People.staff("unit", unit, "enters");
        People officer = People.staff("county", Units.idOf("bureau-530114"), "approves");
        Filing filing = Filing.begunBy(clerk, null);
        filing.trySave("identity", Map.of("idNumber", filing.idNumber() + "9", "phone", PHONE + "0"));
        filing.trySave("post", Map.of("position", 5, filing.idNumber(), PHONE));
        filing.trySave("post", "{\"position\": \"" + filing.idNumber());
        filing.filled("保密").submit().admittedBy(officer);
        for (Object body : List.of(
                Map.of("idNumber", filing.idNumber(), "purpose", "service"),
                Map.of("idNumber", List.of(filing.idNumber())),
                Map.of(filing.idNumber(), PHONE),
                "{\"text\": \"" + PHONE)) {
            given().auth()
                    .oauth2(officer.token())
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post("/api/talents/search");
        }
        return filing;
    }

    private static Handler listener(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage() + Arrays.toString(line.getParameters()) + line.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
