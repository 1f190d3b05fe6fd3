package org.talentbase.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The number of a resident identity card: 18 characters with a check character (GB 11643). People keep the region they were
 * born with, so an abolished one is as good as today's.
 *
 * @param sex code of GB/T 2261.1: 1 male, 2 female
 */
public record ResidentId(String number, LocalDate birthDate, String sex) {

    private static final Pattern EIGHTEEN = Pattern.compile("[1-8][0-9]{16}[0-9X]");
    private static final Pattern FIFTEEN = Pattern.compile("[1-8][0-9]{14}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    private static final int OLDEST = 120;

    /** Reads a number; a small {@code x} is folded, anything else that is not exact is refused. */
    public static ResidentId parse(String text, LocalDate today) throws Refused {
        String number = text.endsWith("x") ? text.substring(0, text.length() - 1) + "X" : text;
        if (FIFTEEN.matcher(number).matches()) {
            throw new Refused(FactsProblem.ID_NUMBER_LEGACY);
        }
        if (!EIGHTEEN.matcher(number).matches()) {
            throw new Refused(FactsProblem.ID_NUMBER_FORMAT);
        }
        if (!region(number.substring(0, 2))) {
            throw new Refused(FactsProblem.ID_NUMBER_REGION);
        }
        LocalDate birth = birthDate(number);
        if (birth.isAfter(today) || birth.isBefore(today.minusYears(OLDEST))) {
            throw new Refused(FactsProblem.ID_NUMBER_BIRTH_DATE);
        }
        if (checkCharacter(number) != number.charAt(17)) {
            throw new Refused(FactsProblem.ID_NUMBER_CHECKSUM);
        }
        return new ResidentId(number, birth, (number.charAt(16) - '0') % 2 == 1 ? "1" : "2");
    }

    /** The check character for the first 17 digits: ISO 7064 MOD 11-2. */
    public static char checkCharacter(String digits) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK.charAt(sum % 11);
    }

    private static LocalDate birthDate(String number) throws Refused {
        try {
            return LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
        } catch (DateTimeException notInTheCalendar) {
            throw new Refused(FactsProblem.ID_NUMBER_BIRTH_DATE);
        }
    }

    /** Provinces by their first two digits (GB/T 2260); 81 to 83 are residence permits of people from 港澳台. */
    private static boolean region(String province) {
        return "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83"
                .contains(province);
    }

    /** Why a value is not accepted. */
    public static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final FactsProblem code;

        public Refused(FactsProblem code) {
            super(code.code(), null, false, false);
            this.code = code;
        }

        public FactsProblem code() {
            return code;
        }
    }
}
