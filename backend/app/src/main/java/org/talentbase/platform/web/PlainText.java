package org.talentbase.platform.web;

/** What every text must be, whatever it says: something that UTF-8 carries and PostgreSQL keeps. */
final class PlainText {

    private PlainText() {}

    /** Refuses control characters besides line ends and tabs, halves of surrogate pairs, and what Unicode calls noncharacters. */
    static boolean is(String text) {
        return text.codePoints().allMatch(PlainText::legal);
    }

    private static boolean legal(int c) {
        if (c == '\n' || c == '\r' || c == '\t') {
            return true;
        }
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !noncharacter
                && switch (Character.getType(c)) {
                    case Character.CONTROL, Character.SURROGATE -> false;
                    default -> true;
                };
    }
}
