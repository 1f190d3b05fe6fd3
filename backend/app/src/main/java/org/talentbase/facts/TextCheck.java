package org.talentbase.facts;

import java.util.Optional;

/** Which characters a text may hold: every script of every people, but nothing that hides, reverses or cannot be stored. */
final class TextCheck {

    private static final int ZWJ = 0x200D;
    private static final int ZWNJ = 0x200C;
    private static final int MOST_MARKS_IN_A_ROW = 4;

    private TextCheck() {}

    static Optional<FactsProblem> fault(String text, boolean lines) {
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            marks = Character.getType(c) == Character.NON_SPACING_MARK ? marks + 1 : 0;
            if (privateUse(c)) {
                return Optional.of(FactsProblem.PRIVATE_USE);
            }
            if (illegal(c, lines) || marks > MOST_MARKS_IN_A_ROW) {
                return Optional.of(FactsProblem.ILLEGAL_CHARACTER);
            }
            i += Character.charCount(c);
        }
        return Optional.empty();
    }

    /** Mongolian needs its vowel separator (U+180E, a format character) and selectors; other scripts need the joiners. */
    private static boolean illegal(int c, boolean lines) {
        if (c == '\n' || c == '\t') {
            return !lines;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.LINE_SEPARATOR -> true;
            case Character.FORMAT -> c != 0x180E && c != ZWJ && c != ZWNJ;
            default -> emoji(c);
        };
    }

    private static boolean emoji(int c) {
        return Character.isEmojiPresentation(c);
    }

    private static boolean privateUse(int c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }
}
