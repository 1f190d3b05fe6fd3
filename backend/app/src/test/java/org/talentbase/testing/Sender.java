package org.talentbase.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns rows of bad input into the bytes that go over the wire. */
public final class Sender {

    private final Scene scene;

    public Sender(Scene scene) {
        this.scene = scene;
    }

    /** Those of the row, its caller's token and what every request needs. */
    public Map<String, String> headers(BadInput row) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Host", "localhost");
        @Nullable People person = scene.person(row.caller());
        if (person != null) {
            headers.put("Authorization", "Bearer " + person.token());
        }
        headers.putAll(row.headers(scene));
        return headers;
    }

    public byte[] bytes(BadInput row, Map<String, String> headers) {
        byte[] body = row.body(scene);
        Map<String, String> sent = new LinkedHashMap<>(headers);
        if (!sent.containsKey("Transfer-Encoding")
                && (body.length > 0 || !row.method().equals("GET"))) {
            sent.putIfAbsent("Content-Length", String.valueOf(body.length));
        }
        StringBuilder head = new StringBuilder(row.method() + " " + row.target(scene) + " HTTP/1.1\r\n");
        sent.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        whole.writeBytes(body);
        return whole.toByteArray();
    }
}
