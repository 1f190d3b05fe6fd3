package org.talentbase.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talentbase.testing.BadInput.Expected;
import org.talentbase.testing.BadInput.Fault;
import org.talentbase.testing.Wire.Answer;

/**
 * Sends rows of bad input and holds each answer against the row: status, type and faults are exactly these; nothing internal
 * and no submitted number is in it; a refusal wrote no row, and is one row of the log or, for a stranger, a line of it.
 */
public final class Oracle implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern INTERNAL = Pattern.compile(
            "Exception|\\bat [a-z]+\\.[a-z]|\\b(org|com|io|java|jakarta)\\.[a-z]|(?i:\\b(select|insert|update|delete) )|SQLState|RESTEASY");
    private static final Pattern PERSONAL = Pattern.compile("[0-9]{14,17}[0-9Xx]|(?<![0-9])1[3-9][0-9]{9}(?![0-9])");

    private final Scene scene;
    private final LogLines log = LogLines.listen();

    public Oracle(Scene scene) {
        this.scene = scene;
    }

    public void judge(BadInput row) throws IOException {
        byte[] body = row.body(scene);
        byte[] request = request(row, body);
        Map<String, String> before = BusinessRows.hashes();
        Answer answer = send(request);
        Expected expected = row.expected();
        assertThat(answer.status()).as("%s: %s", row, answer.body()).isEqualTo(expected.status());
        tellsNothing(answer, new String(request, StandardCharsets.UTF_8));
        if (answer.status() >= 400) {
            assertThat(BusinessRows.hashes()).isEqualTo(before);
        }
        if (expected.type() != null) {
            isTheProblem(answer, expected, row.caller());
        }
        if (!expected.shown().isEmpty()) {
            JsonNode shown = JSON.readTree(answer.body());
            expected.shown()
                    .forEach((pointer, value) -> assertThat(shown.at(pointer))
                            .as("%s of %s", pointer, shown)
                            .isEqualTo(JSON.valueToTree(value)));
        }
    }

    private void isTheProblem(Answer answer, Expected expected, Caller caller) throws IOException {
        assertThat(answer.headers().get("content-type")).isEqualTo("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("type").asText()).isEqualTo("/problems/" + expected.type());
        assertThat(problem.path("status").asInt()).isEqualTo(expected.status());
        assertThat(problem.path("title").asText()).isNotBlank();
        List<Fault> faults = new ArrayList<>();
        for (JsonNode error : problem.path("errors")) {
            faults.add(
                    new Fault(error.path("code").asText(), error.path("pointer").asText()));
            assertThat(error.path("message").asText())
                    .isNotBlank()
                    .isNotEqualTo(error.path("code").asText());
        }
        assertThat(faults).containsExactlyInAnyOrderElementsOf(expected.faults());
        isWrittenDown(problem.path("traceId").asText(), expected, caller);
    }

    private void isWrittenDown(String traceId, Expected expected, Caller caller) {
        assertThat(traceId).isNotBlank();
        if (scene.person(caller) != null && expected.status() != 401) {
            assertThat(AuditRows.outcomes(traceId)).containsExactly(expected.type());
        } else {
            assertThat(AuditRows.outcomes(traceId)).isEmpty();
            assertThat(log.mention(traceId)).as("a line of the log").isTrue();
        }
    }

    private static void tellsNothing(Answer answer, String request) {
        assertThat(answer.body()).doesNotContainPattern(INTERNAL);
        List<String> numbers =
                PERSONAL.matcher(request).results().map(found -> found.group()).toList();
        assertThat(numbers).noneMatch(number -> answer.body().contains(number));
    }

    private byte[] request(BadInput row, byte[] body) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Host", "localhost");
        @Nullable People person = scene.person(row.caller());
        if (person != null) {
            headers.put("Authorization", "Bearer " + person.token());
        }
        if (body.length > 0 || !row.method().equals("GET")) {
            headers.put("Content-Length", String.valueOf(body.length));
        }
        headers.putAll(row.headers(scene));
        StringBuilder head = new StringBuilder(row.method() + " " + row.target(scene) + " HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        whole.write(body);
        return whole.toByteArray();
    }

    private static Answer send(byte[] request) throws IOException {
        try (Wire wire = new Wire()) {
            return wire.exchange(request);
        }
    }

    @Override
    public void close() {
        log.close();
    }
}
