package org.talentbase.platform.web;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;

/** Which characters a text may hold: every script of every people, but nothing that hides, reverses or cannot be stored. */
public final class LegibleText {

    private static final int MONGOLIAN_VOWEL_SEPARATOR = 0x180E;
    private static final int ZWJ = 0x200D;
    private static final int ZWNJ = 0x200C;
    private static final int EMOJI_SELECTOR = 0xFE0F;
    private static final int MOST_MARKS_IN_A_ROW = 4;

    /** Scripts in which nothing joins, so that an invisible joiner could only hide. */
    private static final Set<UnicodeScript> UNJOINED =
            Set.of(UnicodeScript.HAN, UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.COMMON);

    private static final Charset OLD = Charset.forName("GBK");
    private static final Charset NEW = Charset.forName("GB18030");
    private static final String UNMAPPED = "?";

    private LegibleText() {}

    /** What is wrong with a text of one line, if anything is. */
    public static Optional<Fault> lineFault(String text, int longest) {
        return fault(text, longest, false);
    }

    /** What is wrong with a text that may have several lines, if anything is. */
    public static Optional<Fault> linesFault(String text, int longest) {
        return fault(text, longest, true);
    }

    /** @param longest in Unicode code points: a rare character counts as one */
    private static Optional<Fault> fault(String text, int longest, boolean lines) {
        int marks = 0;
        UnicodeScript script = UnicodeScript.COMMON;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            boolean letter = !mark && Character.getType(c) != Character.FORMAT;
            marks = mark ? marks + 1 : 0;
            if (Character.getType(c) == Character.PRIVATE_USE) {
                return Optional.of(privateUse(c));
            }
            if (marks > MOST_MARKS_IN_A_ROW || illegal(c, lines, script)) {
                return Optional.of(Fault.at("", PlatformProblem.ILLEGAL_CHARACTER));
            }
            script = letter ? UnicodeScript.of(c) : script;
            i += Character.charCount(c);
        }
        return text.codePointCount(0, text.length()) > longest
                ? Optional.of(Fault.at("", PlatformProblem.TOO_LONG, "max", longest))
                : Optional.empty();
    }

    /** @param before script of the letter before */
    private static boolean illegal(int c, boolean lines, UnicodeScript before) {
        if (c == '\n' || c == '\t') {
            return !lines;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> !joins(c) || UNJOINED.contains(before);
            default -> c == EMOJI_SELECTOR || Character.isEmojiPresentation(c);
        };
    }

    /** Format characters that belong to a spelling: Mongolian has its vowel separator, other scripts the joiners. */
    private static boolean joins(int c) {
        return c == MONGOLIAN_VOWEL_SEPARATOR || c == ZWJ || c == ZWNJ;
    }

    /** Old systems kept rare characters in the private area; where GB 18030 has given them a place since, it is named. */
    private static Fault privateUse(int c) {
        String now = new String(Character.toString(c).getBytes(OLD), NEW);
        boolean known = Character.getType(now.codePointAt(0)) != Character.PRIVATE_USE && !now.equals(UNMAPPED);
        return known
                ? Fault.at(
                        "", PlatformProblem.PRIVATE_USE, "suggestion", "%s U+%04X".formatted(now, now.codePointAt(0)))
                : Fault.at("", PlatformProblem.PRIVATE_USE_UNKNOWN);
    }
}
