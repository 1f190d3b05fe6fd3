package org.talentbase.testing;

import java.util.concurrent.ThreadLocalRandom;
import org.talentbase.organisation.Uscc;

/** Unified social credit codes that are valid and nobody's. */
public final class Credits {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private Credits() {}

    /** Of a public institution in Chenggong. */
    public static String next() {
        return of("12");
    }

    /** @param registry the first two characters, whether or not the standard knows them */
    public static String of(String registry) {
        StringBuilder first17 = new StringBuilder(registry + "530114");
        while (first17.length() < 17) {
            first17.append(ALPHABET.charAt(ThreadLocalRandom.current().nextInt(ALPHABET.length())));
        }
        return first17.append(Uscc.checkCharacter(first17.toString())).toString();
    }
}
