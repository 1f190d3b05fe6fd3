package org.talentbase.platform.web;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page ended: the sort keys of its last row, opaque to the caller. Must never hold a personal value. */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    public static Cursor after(Object... keys) {
        return new Cursor(java.util.Arrays.stream(keys).map(String::valueOf).toList());
    }

    /**
     * Reads what {@link #encoded()} gave out.
     *
     * @return null for the first page
     * @throws Problem 400 {@code cursor-invalid}
     */
    public static @Nullable Cursor decode(@Nullable String encoded, int keys) {
        if (encoded == null) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            List<String> parts = List.of(text.split(SEPARATOR, -1));
            if (parts.size() == keys
                    && text.indexOf('\uFFFD') < 0
                    && parts.stream().allMatch(PlainText::is)) {
                return new Cursor(parts);
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the refusal
        }
        throw Problem.of(PlatformProblem.CURSOR_INVALID);
    }

    public String key(int index) {
        return keys.get(index);
    }

    /** @throws Problem 400 {@code cursor-invalid} where it is no instant that the database knows */
    public OffsetDateTime moment(int index) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(key(index));
            if (Math.abs(moment.getYear()) < 10_000) {
                return moment;
            }
        } catch (DateTimeParseException notAnInstant) {
            // falls through to the refusal
        }
        throw Problem.of(PlatformProblem.CURSOR_INVALID);
    }

    /** @throws Problem 400 {@code cursor-invalid} where it is no id */
    public UUID id(int index) {
        try {
            return UUID.fromString(key(index));
        } catch (IllegalArgumentException notAnId) {
            throw Problem.of(PlatformProblem.CURSOR_INVALID);
        }
    }

    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }
}
