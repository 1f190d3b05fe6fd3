package org.talentbase.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Unified social credit code (统一社会信用代码) of GB 32100-2015: 18 characters, the last of them the check character. The
 * letters I, O, S, V and Z do not occur.
 */
public record Uscc(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    /** Who registers, and what: table 1 of the standard with its amendment of 2016, and the collectives of agriculture (N). */
    private static final Pattern REGISTRIES =
            Pattern.compile("1[1239]|2[19]|3[123459]|4[19]|5[1239]|6[129]|7[129]|8[19]|9[123]|A[19]|N[1239]|Y1");

    /** @throws IllegalArgumentException when it is no code of the standard */
    public Uscc {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a unified social credit code");
        }
    }

    /** Reads what was typed: surrounding blanks and lower case are mended, nothing else is. */
    public static Optional<Uscc> parse(String typed) {
        String code = raised(typed);
        return isValid(code) ? Optional.of(new Uscc(code)) : Optional.empty();
    }

    /** The check character for the first 17 characters (annex A of the standard: weights 3^i mod 31). */
    public static char checkCharacter(String first17) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(first17.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** Whether it is right in itself, but of a registering authority or a kind that the standard does not know. */
    public static boolean isOfUnknownRegistry(String typed) {
        String code = raised(typed);
        return isWellFormed(code) && !isOfKnownRegistry(code);
    }

    private static String raised(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    private static boolean isValid(String code) {
        return isWellFormed(code) && isOfKnownRegistry(code);
    }

    private static boolean isOfKnownRegistry(String code) {
        return REGISTRIES.matcher(code.substring(0, 2)).matches();
    }

    /** Two characters for the register and its kind, six digits of territory, nine of the organisation code, one check. */
    private static boolean isWellFormed(String code) {
        return code.length() == LENGTH
                && code.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                && code.substring(2, 8).chars().allMatch(Character::isDigit)
                && checkCharacter(code) == code.charAt(LENGTH - 1);
    }
}
