package org.talentbase.local.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Our own plain CSV resources: a line of names, no quotes, no commas within a value. */
final class Csv {
    private Csv() {}

    static List<Row> read(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Csv.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8))) {
            String[] names = Objects.requireNonNull(reader.readLine(), resource).split(",", -1);
            return reader.lines().map(line -> row(names, line.split(",", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] names, String[] values) {
        if (names.length != values.length) {
            throw new IllegalStateException("A row of " + values.length + " values: " + String.join(",", values));
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], values[i]);
        }
        return new Row(row);
    }

    /** Values by the names of the first line. */
    record Row(Map<String, String> values) {
        String get(String name) {
            return Objects.requireNonNull(values.get(name), name);
        }
    }
}
