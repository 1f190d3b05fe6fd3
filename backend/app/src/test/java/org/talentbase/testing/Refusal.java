package org.talentbase.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.talentbase.testing.BadInput.Fault;
import org.talentbase.testing.Wire.Answer;

/** A problem document as it was answered: whoever holds one has seen that it has the one shape. */
public record Refusal(int status, String type, List<Fault> faults, String traceId) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern INTERNAL = Pattern.compile("Exception|\\bat [a-z]+\\.[a-z]"
            + "|\\b(org|com|io|java|jakarta)\\.[a-z]|(?i:\\b(select|insert|update|delete) )|SQLState|RESTEASY");
    private static final Pattern PERSONAL = Pattern.compile("[0-9]{14,17}[0-9Xx]|(?<![0-9])1[3-9][0-9]{9}(?![0-9])");

    public static Refusal of(Answer answer) {
        assertThat(answer.headers().get("content-type")).isEqualTo("application/problem+json");
        JsonNode problem = parsed(answer);
        assertThat(problem.path("status").asInt()).isEqualTo(answer.status());
        assertThat(problem.path("type").asText()).startsWith("/problems/");
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("instance").asText()).startsWith("/");
        List<Fault> faults = new ArrayList<>();
        for (JsonNode error : problem.path("errors")) {
            String code = error.path("code").asText();
            faults.add(new Fault(code, error.path("pointer").asText()));
            assertThat(error.path("message").asText()).isNotBlank().isNotEqualTo(code);
        }
        return new Refusal(
                answer.status(),
                problem.path("type").asText().substring("/problems/".length()),
                faults,
                problem.path("traceId").asText());
    }

    /** Neither of our insides nor of a person's numbers that came with the request. */
    public static void tellsNothing(Answer answer, byte[] request) {
        assertThat(answer.body()).doesNotContainPattern(INTERNAL);
        assertThat(PERSONAL.matcher(new String(request, StandardCharsets.UTF_8))
                        .results()
                        .map(MatchResult::group))
                .noneMatch(number -> answer.body().contains(number));
    }

    static JsonNode parsed(Answer answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(answer.body(), notJson);
        }
    }
}
