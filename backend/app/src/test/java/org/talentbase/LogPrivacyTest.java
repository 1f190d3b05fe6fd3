package org.talentbase;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Filing;
import org.talentbase.testing.LogLines;
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

    @Inject
    DataSource dataSource;

    @Inject
    ObjectMapper json;

    @Test
    void nothingPersonalIsLoggedOnAnyPath() {
        try (LogLines lines = LogLines.listen()) {
            Filing filing = walk();
            Logger.getLogger("").warning("the listener hears");
            assertThat(lines.mention("the listener hears")).isTrue();
            assertThat(lines.mention(filing.idNumber())).isFalse();
            assertThat(lines.mention(PHONE)).isFalse();
        }
    }

    /** PostgreSQL quotes the whole row that breaks a constraint, Jackson the text that it cannot read. */
    @Test
    void noLibraryQuotesAPersonInWhatItThrows() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(
                            "insert into account (id, display_name)" + " values (gen_random_uuid(), '保密一')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageNotContaining("保密一");
        }
        assertThatThrownBy(() -> json.readTree("{\"name\": \"保密二\", "))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageNotContaining("保密二");
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
}
