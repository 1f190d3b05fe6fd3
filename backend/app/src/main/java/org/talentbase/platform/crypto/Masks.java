package org.talentbase.platform.crypto;

/** What is left of a value when it may not be read. Stored beside the cipher text, so that lists decrypt nothing. */
public final class Masks {

    private Masks() {}

    /** First three and last one: the middle and the end would give the rest away beside a birth date. */
    public static String idNumber(String clear) {
        return clear.length() <= 4
                ? "*".repeat(clear.length())
                : clear.substring(0, 3) + "*".repeat(clear.length() - 4) + clear.substring(clear.length() - 1);
    }

    /** {@code z***@example.org}. */
    public static String email(String clear) {
        return clear.substring(0, 1) + "***" + clear.substring(clear.indexOf('@'));
    }

    /** {@code 139****2345}. */
    public static String phone(String clear) {
        return clear.length() < 11
                ? "*".repeat(clear.length())
                : clear.substring(0, clear.length() - 8) + "****" + clear.substring(clear.length() - 4);
    }
}
