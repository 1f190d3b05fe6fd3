package org.talentbase.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hutool.core.util.IdcardUtil;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentbase.testing.Property;

class ResidentIdTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String CHARACTERS = "0123456789X";
    private static final String PROVINCES = "11121314152122233132333435363741424344454650515253546162636465";

    /** Where the other library is wrong, and why. */
    private static final List<KnownError> KNOWN_ERRORS = List.of(
            new KnownError(
                    "knows no foreigner's card of 2023, which begins with 9",
                    number -> number.startsWith("9") && !number.startsWith("91")),
            new KnownError(
                    "takes 91 for a region 'abroad' that GB/T 2260 never had", number -> number.startsWith("91")),
            new KnownError(
                    "asks whether the year of birth is over, not the day",
                    number -> number.compareTo("%s20261122".formatted(number.substring(0, 6))) > 0
                            && number.startsWith("2026", 6)),
            new KnownError(
                    "lets people be older than anybody: only years before 1900 are too long ago",
                    number -> number.substring(6, 14).compareTo("19061122") < 0));

    @Test
    void theStandardsExampleIsRead() throws Exception {
        ResidentId id = ResidentId.parse("11010519491231002X", TODAY);
        assertThat(id.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(id.sex()).isEqualTo("2");
        assertThat(id.region()).isEqualTo("110105");
        assertThat(ResidentId.parse("11010519491231002x", TODAY).number()).endsWith("X");
    }

    @ParameterizedTest
    @CsvSource({
        "110105194912310021, id-number-checksum",
        "150102900101001, id-number-legacy",
        "150102190002290015, id-number-birth-date",
        "150102202302290012, id-number-birth-date",
        "150102199001320017, id-number-day",
        "150102199001000017, id-number-day",
        "150102199013010017, id-number-month",
        "150102199000010017, id-number-month",
        "150102209901010010, id-number-not-born-yet",
        "150102202611230010, id-number-not-born-yet",
        "150102190611210010, id-number-too-old",
        "990102199001010019, id-number-region",
        "160102199001010019, id-number-region",
        "000000000000000000, id-number-region",
        "810000199001010019, id-number-of-hk-macao-taiwan",
        "911500199001010019, id-number-of-foreigner",
        "１５０１02199001010019, id-number-full-width",
        "11010519491231002Ｘ, id-number-full-width",
        "11010519491231002Х, id-number-character",
        "1101051949123100２2, id-number-full-width",
        "X10105194912310021, id-number-character",
        "110105 19491231002, id-number-character",
        "११0105194912310021, id-number-character",
        "1101051949123100, id-number-length",
        "11010519491231, id-number-length",
        "1101051949123100211, id-number-length",
    })
    void whatIsNotOneIsRefusedWithItsReason(String text, String reason) {
        assertThatThrownBy(() -> ResidentId.parse(text, TODAY))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.code().code()).isEqualTo(reason))
                .hasMessageNotContaining(text);
    }

    @Test
    void theFoldedLetterIsTheOnlyThingThatChanges() {
        Property.holds(5_000, random -> {
            String number = valid(random);
            ResidentId id = ResidentId.parse(number, TODAY);
            assertThat(id.number()).isEqualTo(number);
            assertThat(ResidentId.parse(" " + number.replace('X', 'x') + "\u3000", TODAY))
                    .isEqualTo(id);
            assertThat(number).startsWith(id.region());
            assertThat(number.substring(6, 14))
                    .isEqualTo(id.birthDate().toString().replace("-", ""));
            assertThat(id.sex()).isEqualTo((number.charAt(16) - '0') % 2 == 1 ? "1" : "2");
            assertThat(id).hasToString("ResidentId[hidden]");
        });
    }

    /** ISO 7064 MOD 11-2 finds every single substitution. */
    @Test
    void oneCharacterThatIsMistypedIsAlwaysFound() {
        Property.holds(300, random -> {
            String number = valid(random);
            for (int place = 0; place < 18; place++) {
                for (char other : CHARACTERS.toCharArray()) {
                    if (other != number.charAt(place)) {
                        assertThat(accepted(number.substring(0, place) + other + number.substring(place + 1)))
                                .as("place %d", place + 1)
                                .isFalse();
                    }
                }
            }
        });
    }

    /** And every transposition but across nine others: the weights come again after ten places. */
    @Test
    void twoCharactersThatAreTransposedAreFound() {
        Property.holds(300, random -> {
            String number = valid(random);
            for (int i = 0; i < 18; i++) {
                for (int j = i + 1; j < 18; j++) {
                    if (number.charAt(i) != number.charAt(j) && j - i != 10) {
                        StringBuilder swapped = new StringBuilder(number);
                        swapped.setCharAt(i, number.charAt(j));
                        swapped.setCharAt(j, number.charAt(i));
                        assertThat(accepted(swapped.toString()))
                                .as("places %d and %d", i + 1, j + 1)
                                .isFalse();
                    }
                }
            }
        });
    }

    @Test
    void aCharacterThatOnlyLooksRightIsFoundWithItsPlace() {
        String looksLikeADigit = "０１٠१O o l Ⅰ〇②";
        Property.holds(500, random -> {
            String number = valid(random);
            int place = random.nextInt(18);
            char other = looksLikeADigit.charAt(random.nextInt(looksLikeADigit.length()));
            String typed = number.substring(0, place) + other + number.substring(place + 1);
            if (!typed.strip().equals(typed)) {
                return;
            }
            assertThatThrownBy(() -> ResidentId.parse(typed, TODAY))
                    .isInstanceOfSatisfying(
                            Unfit.class,
                            unfit -> assertThat(unfit.at("").params()).containsEntry("place", place + 1));
        });
    }

    @Test
    void everyDayOfTheCalendarIsADayAndNoOther() {
        for (int year = 1907; year < 2026; year++) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String digits = "150102%04d%02d%02d001".formatted(year, month, day);
                    boolean inCalendar = month >= 1
                            && month <= 12
                            && day >= 1
                            && day <= LocalDate.of(year, month, 1).lengthOfMonth();
                    assertThat(accepted(digits + ResidentId.checkCharacter(digits)))
                            .as("%04d-%02d-%02d", year, month, day)
                            .isEqualTo(inCalendar);
                }
            }
        }
    }

    @Test
    void anotherLibraryAgreesButForItsKnownErrors() {
        Set<String> seen = new HashSet<>();
        Property.holds(40_000, random -> {
            String number = almostValid(random);
            if (acceptedAsAnyCard(number) == IdcardUtil.isValidCard18(number, false)) {
                return;
            }
            KnownError known = KNOWN_ERRORS.stream()
                    .filter(error -> error.about.test(number))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("The other library judges differently: " + number));
            seen.add(known.reason);
        });
        assertThat(KNOWN_ERRORS).allSatisfy(error -> assertThat(seen).contains(error.reason));
    }

    private static boolean accepted(String number) {
        try {
            ResidentId.parse(number, TODAY);
            return true;
        } catch (Unfit unfit) {
            return false;
        }
    }

    private static boolean acceptedAsAnyCard(String number) {
        for (ResidentId.Holder holder : ResidentId.Holder.values()) {
            try {
                ResidentId.parse(number, holder, TODAY);
                return true;
            } catch (Unfit unfit) {
                // not on this card
            }
        }
        return false;
    }

    private static String valid(Random random) {
        int province = random.nextInt(PROVINCES.length() / 2) * 2;
        LocalDate born = TODAY.minusDays(random.nextInt(43_000));
        String digits = PROVINCES.substring(province, province + 2)
                + "%04d".formatted(random.nextInt(10_000))
                + born.toString().replace("-", "")
                + "%03d".formatted(random.nextInt(1000));
        return digits + ResidentId.checkCharacter(digits);
    }

    /** Of any region and of days that may not exist; mostly with the check character that fits. */
    private static String almostValid(Random random) {
        int year = random.nextInt(10) == 0 ? 2026 : random.nextInt(1890, 2030);
        String digits = "%06d%04d%02d%02d%03d"
                .formatted(
                        random.nextInt(1_000_000), year, random.nextInt(14), random.nextInt(33), random.nextInt(1000));
        return digits
                + (random.nextInt(4) == 0 ? CHARACTERS.charAt(random.nextInt(11)) : ResidentId.checkCharacter(digits));
    }

    private record KnownError(String reason, Predicate<String> about) {}
}
