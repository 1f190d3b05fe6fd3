package org.talentbase.account;

import java.security.SecureRandom;

/** Printed, read aloud and typed once: no two of its characters look alike. About 68 bits, as the realm's rules want them. */
final class TemporaryPassword {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";
    private static final String ALL = LETTERS + "23456789";
    private static final int GROUPS = 3;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TemporaryPassword() {}

    /** Like {@code k7mpa-w3xqe-t9hcn}: each group begins with a letter and holds a digit. */
    static String next() {
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            password.append(group == 0 ? "" : "-").append(one(LETTERS)).append(2 + RANDOM.nextInt(8));
            for (int i = 2; i < GROUP; i++) {
                password.append(one(ALL));
            }
        }
        return password.toString();
    }

    private static char one(String of) {
        return of.charAt(RANDOM.nextInt(of.length()));
    }
}
