package org.talentbase.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of bad input: a request, and the answer that it must get. Reads as a sentence: {@code
 * BadInput.of("62", "a wrong check digit").saving("identity", Map.of("idNumber", "11…")).refused(422, "validation-failed",
 * "id-number-checksum", "/idNumber")}. Places such as {@code {draft}} are those of a {@link Scene}.
 */
public final class BadInput {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String title;
    private final Map<String, Function<Scene, String>> headers = new LinkedHashMap<>();
    private final Map<String, Object> shown = new LinkedHashMap<>();
    private final Map<String, String> told = new LinkedHashMap<>();
    private Cast caller = Cast.AUTHOR;
    private String method = "GET";
    private String target = "/";
    private Function<Scene, byte[]> body = scene -> new byte[0];
    private @Nullable Expected expected;
    private boolean beforeSignIn;
    private boolean known;

    private BadInput(String title) {
        this.title = title;
    }

    /** @param number of the case in the table, such as {@code 62}; several rows may share it */
    public static BadInput of(String number, String title) {
        return new BadInput(number + " " + title);
    }

    /** {@link Cast#AUTHOR}, unless it is said. */
    public BadInput by(Cast who) {
        caller = who;
        return this;
    }

    public BadInput get(String where) {
        return request("GET", where);
    }

    /** With a fresh Idempotency-Key. */
    public BadInput post(String where) {
        return request("POST", where)
                .header("Idempotency-Key", scene -> UUID.randomUUID().toString());
    }

    public BadInput put(String where) {
        return request("PUT", where);
    }

    public BadInput request(String verb, String where) {
        method = verb;
        target = where;
        return this;
    }

    /** Saves a section of {@code {draft}} in its present version. */
    public BadInput saving(String section, Object value) {
        return put("/api/declarations/{draft}/sections/" + section)
                .header("If-Match", "\"{draft.version}\"")
                .json(value);
    }

    /** @param value text is sent as it is, anything else as JSON */
    public BadInput json(Object value) {
        return header("Content-Type", "application/json").body(value instanceof String raw ? raw : write(value));
    }

    public BadInput body(String text) {
        body = scene -> scene.resolve(text).getBytes(StandardCharsets.UTF_8);
        return this;
    }

    public BadInput bytes(byte[] raw) {
        body = scene -> raw;
        return this;
    }

    public BadInput header(String name, String value) {
        return header(name, scene -> scene.resolve(value));
    }

    public BadInput header(String name, Function<Scene, String> value) {
        headers.put(name, value);
        return this;
    }

    public BadInput without(String header) {
        headers.remove(header);
        return this;
    }

    /** Refused by a rule of ours: exactly this one fault. */
    public BadInput refused(int status, String type, String code, String pointer) {
        return refused(status, type, new Fault(code, pointer));
    }

    /** Refused for a reason that has the name of its type, the request as a whole. */
    public BadInput refused(int status, String type) {
        return refused(status, type, type, "");
    }

    /** Refused with exactly these faults. */
    public BadInput refused(int status, String type, Fault... faults) {
        expected = new Expected(status, type, List.of(faults));
        return this;
    }

    /** Refused before it is known who asks, so that it is a line of the server's log and no row of the audit. */
    public BadInput beforeSignIn() {
        beforeSignIn = true;
        return this;
    }

    /** A refusal with 401 says that nobody is known; this one does not. */
    public BadInput ofSomebodyKnown() {
        known = true;
        return this;
    }

    /** Refused before any of our code ran: the status alone counts. */
    public BadInput turnedAway(int status) {
        expected = new Expected(status, null, List.of());
        return this;
    }

    public BadInput accepted(int status) {
        expected = new Expected(status, null, List.of());
        return this;
    }

    /** What the answer holds at a JSON pointer; may be said of several. */
    public BadInput showing(String pointer, Object value) {
        shown.put(pointer, value);
        return this;
    }

    /** A header of the answer holds this. */
    public BadInput telling(String header, String part) {
        told.put(header.toLowerCase(Locale.ROOT), part);
        return this;
    }

    String method() {
        return method;
    }

    String target(Scene scene) {
        return scene.resolve(target);
    }

    public Cast caller() {
        return caller;
    }

    Map<String, String> headers(Scene scene) {
        Map<String, String> resolved = new LinkedHashMap<>();
        headers.forEach((name, value) -> resolved.put(name, value.apply(scene)));
        return resolved;
    }

    byte[] body(Scene scene) {
        return body.apply(scene);
    }

    Expected expected() {
        if (expected == null) {
            throw new IllegalStateException("No answer is expected of: " + title);
        }
        return expected;
    }

    boolean auditedIn(Map<String, String> sent) {
        return known
                || (!beforeSignIn
                        && sent.containsKey("Authorization")
                        && expected().status() != 401);
    }

    Map<String, Object> shown() {
        return shown;
    }

    Map<String, String> told() {
        return told;
    }

    /** Whether this is the very refusal that is expected. */
    public boolean isRefusedBy(Refusal refusal) {
        return refusal.status() == expected().status()
                && refusal.type().equals(expected().type())
                && refusal.faults().equals(expected().faults());
    }

    @Override
    public String toString() {
        return title;
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One of an answer's {@code errors}. */
    public record Fault(String code, String pointer) {

        public static Fault fault(String code, String pointer) {
            return new Fault(code, pointer);
        }
    }

    /** @param type slug of a problem; null for an answer that is none, or need not be one */
    record Expected(int status, @Nullable String type, List<Fault> faults) {}
}
