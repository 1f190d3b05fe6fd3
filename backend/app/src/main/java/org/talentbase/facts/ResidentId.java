package org.talentbase.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/**
 * A citizen's number (公民身份号码, GB 11643): six digits of region, eight of birth, three of order of which the last tells the
 * sex, one check character. People keep the region they were born with, so an abolished one is as good as today's.
 *
 * @param sex code of GB/T 2261.1: 1 male, 2 female
 */
public record ResidentId(String number, LocalDate birthDate, String sex) {

    private static final int LENGTH = 18;
    private static final int LEGACY_LENGTH = 15;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    private static final int OLDEST = 120;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    /** Provinces by their first two digits (GB/T 2260). */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71");

    /** On whose card such a number stands. */
    enum Holder {
        CITIZEN(FactsProblem.ID_NUMBER_OF_CITIZEN),
        /** 港澳台居民居住证: the regions 810000, 820000 and 830000. */
        HK_MACAO_TAIWAN(FactsProblem.ID_NUMBER_OF_HK_MACAO_TAIWAN),
        /** 外国人永久居留身份证 since 2023: a 9, then the province in which it was applied for. */
        FOREIGNER(FactsProblem.ID_NUMBER_OF_FOREIGNER);

        private final FactsProblem onAnotherCard;

        Holder(FactsProblem onAnotherCard) {
            this.onAnotherCard = onAnotherCard;
        }
    }

    /** Reads the number of a resident identity card; a small {@code x} is folded, anything else that is not exact is refused. */
    public static ResidentId parse(String written, LocalDate today) throws Unfit {
        return parse(written, Holder.CITIZEN, today);
    }

    static ResidentId parse(String written, Holder wanted, LocalDate today) throws Unfit {
        String number = shape(written);
        Holder holder = holder(number);
        if (holder != wanted) {
            throw new Unfit(holder.onAnotherCard);
        }
        LocalDate birth = birthDate(number, today);
        if (checkCharacter(number) != number.charAt(LENGTH - 1)) {
            throw new Unfit(FactsProblem.ID_NUMBER_CHECKSUM);
        }
        return new ResidentId(number, birth, (number.charAt(16) - '0') % 2 == 1 ? "1" : "2");
    }

    /** The check character for the first 17 digits: ISO 7064 MOD 11-2. */
    public static char checkCharacter(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK.charAt(sum % CHECK.length());
    }

    /** Where its holder was registered first: a territory of its time, or a heading, as far as that is known. */
    public String region() {
        return number.substring(0, 6);
    }

    private static String shape(String written) throws Unfit {
        String number = written.strip();
        if (number.endsWith("x")) {
            number = number.substring(0, number.length() - 1) + "X";
        }
        int last = number.length() - 1;
        for (int i = 0; i <= last; i++) {
            char c = number.charAt(i);
            if (c >= '！' && c <= '～') {
                throw new Unfit(FactsProblem.ID_NUMBER_FULL_WIDTH, "place", i + 1);
            }
            if ((c < '0' || c > '9') && !(c == 'X' && i == last)) {
                throw new Unfit(FactsProblem.ID_NUMBER_CHARACTER, "place", i + 1);
            }
        }
        if (number.length() == LEGACY_LENGTH && number.charAt(last) != 'X') {
            throw new Unfit(FactsProblem.ID_NUMBER_LEGACY);
        }
        if (number.length() != LENGTH) {
            throw new Unfit(FactsProblem.ID_NUMBER_LENGTH, "length", number.length());
        }
        return number;
    }

    private static Holder holder(String number) throws Unfit {
        String province = number.substring(0, 2);
        if (PROVINCES.contains(province)) {
            return Holder.CITIZEN;
        }
        if (Set.of("81", "82", "83").contains(province)) {
            return Holder.HK_MACAO_TAIWAN;
        }
        if (number.charAt(0) == '9' && PROVINCES.contains(number.substring(1, 3))) {
            return Holder.FOREIGNER;
        }
        throw new Unfit(FactsProblem.ID_NUMBER_REGION);
    }

    private static LocalDate birthDate(String number, LocalDate today) throws Unfit {
        int month = Integer.parseInt(number, 10, 12, 10);
        int day = Integer.parseInt(number, 12, 14, 10);
        if (month < 1 || month > MONTHS) {
            throw new Unfit(FactsProblem.ID_NUMBER_MONTH);
        }
        if (day < 1 || day > DAYS) {
            throw new Unfit(FactsProblem.ID_NUMBER_DAY);
        }
        YearMonth born = YearMonth.of(Integer.parseInt(number, 6, 10, 10), month);
        if (!born.isValidDay(day)) {
            throw new Unfit(FactsProblem.ID_NUMBER_BIRTH_DATE);
        }
        LocalDate birth = born.atDay(day);
        if (birth.isAfter(today)) {
            throw new Unfit(FactsProblem.ID_NUMBER_NOT_BORN_YET);
        }
        if (birth.isBefore(today.minusYears(OLDEST))) {
            throw new Unfit(FactsProblem.ID_NUMBER_TOO_OLD);
        }
        return birth;
    }

    @Override
    public String toString() {
        return "ResidentId[hidden]";
    }
}
