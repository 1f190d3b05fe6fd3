package org.talentbase.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.talentbase.testing.Wire.Answer;

/**
 * Sends rows of bad input and holds each answer against the row: status, type and faults are exactly these; nothing internal
 * and no submitted number is in it; a refusal wrote no row, and is one row of the log or, for a stranger, a line of it.
 */
public final class Oracle implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Sender sender;
    private final LogLines log = LogLines.listen();

    public Oracle(Scene scene) {
        this.sender = new Sender(scene);
    }

    public void judge(BadInput row) throws IOException {
        Map<String, String> headers = sender.headers(row);
        byte[] request = sender.bytes(row, headers);
        Map<String, String> before = BusinessRows.hashes();
        Answer answer = send(request);
        assertThatCode(() -> {
                    assertThat(answer.status()).isEqualTo(row.expected().status());
                    Refusal.tellsNothing(answer, request);
                    isAsSaid(row, answer, row.auditedIn(headers));
                    if (answer.status() >= 400) {
                        assertThat(BusinessRows.hashes()).isEqualTo(before);
                    }
                })
                .as("%s %s %s", row, answer.headers(), answer.body())
                .doesNotThrowAnyException();
    }

    private void isAsSaid(BadInput row, Answer answer, boolean audited) {
        String type = row.expected().type();
        if (type != null) {
            Refusal refusal = Refusal.of(answer);
            assertThat(refusal.type()).isEqualTo(type);
            assertThat(refusal.faults())
                    .containsExactlyInAnyOrderElementsOf(row.expected().faults());
            assertThat(AuditRows.outcomes(refusal.traceId())).isEqualTo(audited ? List.of(type) : List.of());
            assertThat(log.mention(refusal.traceId())).as("a line of the log").isTrue();
        }
        row.told()
                .forEach((header, part) ->
                        assertThat(answer.headers().get(header)).as(header).contains(part));
        row.shown()
                .forEach((pointer, value) -> assertThat(Refusal.parsed(answer).at(pointer))
                        .as(pointer)
                        .isEqualTo(JSON.valueToTree(value)));
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
