package org.talentbase.vocabulary;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Readings that the pinyin library does not know: {@code surnames.properties} and {@code words.properties}. */
final class Readings {

    /** Han names with their surname are at most this long; longer names are transcriptions and have no surname. */
    private static final int LONGEST_NAME = 4;

    private static final Map<String, List<String>> SURNAMES = load("surnames.properties");
    private static final Map<String, List<String>> WORDS = load("words.properties");

    private Readings() {}

    /** The syllables of the surname, or none when the name needs no special reading. The longest surname wins. */
    static List<String> ofSurname(String name) {
        for (int length = 2; length >= 1; length--) {
            if (name.length() > length && name.length() <= LONGEST_NAME) {
                List<String> reading = SURNAMES.get(name.substring(0, length));
                if (reading != null) {
                    return reading;
                }
            }
        }
        return List.of();
    }

    /** Mends the syllables of a run of characters wherever a word of ours stands in it. */
    static void mend(String run, List<String> syllables) {
        WORDS.forEach((word, reading) -> {
            for (int at = run.indexOf(word); at >= 0; at = run.indexOf(word, at + 1)) {
                for (int i = 0; i < reading.size(); i++) {
                    syllables.set(at + i, reading.get(i));
                }
            }
        });
    }

    private static Map<String, List<String>> load(String file) {
        Properties lines = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Readings.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, List<String>> readings = new HashMap<>();
        lines.stringPropertyNames()
                .forEach(word ->
                        readings.put(word, List.of(lines.getProperty(word).split(" "))));
        return readings;
    }
}
