package org.talentbase.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.ProblemCode;
import org.talentbase.platform.web.ProblemType;
import org.talentbase.testing.Property;

class PersonNameTest {

    private static final String DOTS = "•∙‧・･．.";

    /** Letters of peoples of China: Han of every plane, Mongolian, Tibetan, Uyghur, Yi, Latin with marks. */
    private static final List<String> LETTERS =
            List.of("张", "苏", "㐂", "䶮", "𠮷", "𬭼", "𰻝", "\uF92C", "ᠮ", "ᠣ᠋", "བ", "ك", "ꀀ", "é", "ü");

    @ParameterizedTest
    @ValueSource(strings = {"阿依努尔•买买提", "阿依努尔・买买提", "阿依努尔‧买买提", "阿依努尔･买买提", "阿依努尔．买买提", "阿依努尔.买买提", "阿依努尔∙买买提"})
    void lookAlikeDotsBecomeTheOneDot(String written) throws Exception {
        assertThat(PersonName.parse(written).value()).isEqualTo("阿依努尔·买买提");
    }

    @ParameterizedTest
    @ValueSource(strings = {"·买买提", "阿依努尔·", "阿依··买", "·", "• 买", "阿.·买", "．", "买.", ".买", "张. 三"})
    void aDotStandsBetweenParts(String written) {
        assertRefused(written, FactsProblem.NAME_SEPARATOR);
    }

    @Test
    void anyNameOfLettersIsKeptAsItIsWritten() {
        Property.holds(5_000, random -> {
            String name = name(random, random.nextInt(1, 20));
            PersonName read = PersonName.parse("\u3000" + name + " ");
            assertThat(read.value()).isEqualTo(name);
            assertThat(PersonName.parse(read.value())).isEqualTo(read);
        });
    }

    @Test
    void aDotBetweenTwoLettersIsPutRightWhereverItStands() {
        Property.holds(5_000, random -> {
            String first = name(random, random.nextInt(1, 8));
            String second = name(random, random.nextInt(1, 8));
            char dot = DOTS.charAt(random.nextInt(DOTS.length()));
            assertThat(PersonName.parse(first + dot + second).value()).isEqualTo(first + "·" + second);
            assertRefused(first + "·" + dot + second, FactsProblem.NAME_SEPARATOR);
        });
    }

    @Test
    void fiftyCharactersAreCountedAsPeopleCountThem() {
        Property.holds(200, random -> {
            String letter = LETTERS.get(random.nextInt(8));
            assertThat(PersonName.parse(letter.repeat(50)).value()).isEqualTo(letter.repeat(50));
            assertRefused(letter.repeat(51), PlatformProblem.TOO_LONG);
        });
    }

    /** U+F92C and U+2F804 are other characters after NFC: somebody's card has the one and not the other. */
    @ParameterizedTest
    @ValueSource(
            strings = {"\uF92C", "\uD87E\uDC04", "e\u0301va", "ᠠᠨ\u180Eᠠ", "ᠮᠣ\u180Bᠩ", "ᠨᠠᠷᠠ\u202Fᠶᠢᠨ", "می\u200Cر"})
    void whatNormalisationWouldChangeIsKept(String name) throws Exception {
        assertThat(PersonName.parse(name).value()).isEqualTo(name);
    }

    @Test
    void normalisationWouldIndeedChangeSomeOfThem() {
        assertThat(Normalizer.normalize("\uF92C\uD87E\uDC04", Normalizer.Form.NFC))
                .isEqualTo("\u90CE\u4F60");
        assertThat("阿依努尔•买买提").isEqualTo(Normalizer.normalize("阿依努尔•买买提", Normalizer.Form.NFKC));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000",
                "\ud800",
                "\u202e张",
                "张\u200b三",
                "张\ufeff三",
                "张😀",
                "张\n三",
                "张\u200d三",
                "张\u2028三",
                "☺\uFE0F",
                "🇨🇳"
            })
    void whatHidesOrCannotBeStoredIsRefused(String written) {
        assertRefused(written, PlatformProblem.ILLEGAL_CHARACTER);
    }

    @Test
    void aHeapOfMarksIsRefused() {
        assertRefused("z" + "\u0301".repeat(200), PlatformProblem.ILLEGAL_CHARACTER);
    }

    /** Whatever is put in: it is refused by name, or what is kept is stable, short enough and clean. */
    @Test
    void nothingGetsThroughHalfChecked() {
        Property.holds(20_000, random -> {
            String written = noise(random);
            try {
                String kept = PersonName.parse(written).value();
                assertThat(PersonName.parse(kept).value()).isEqualTo(kept);
                assertThat(kept.codePointCount(0, kept.length())).isBetween(0, 50);
                assertThat(kept.codePoints())
                        .noneMatch(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.SURROGATE
                                || DOTS.substring(0, 6).indexOf(c) >= 0);
            } catch (Unfit unfit) {
                assertThat(unfit.code().type()).isEqualTo(ProblemType.VALIDATION_FAILED);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"E863, 䶮 U+4DAE", "E815, ⺁ U+2E81"})
    void anOldPrivateCharacterIsNamedWithTheOneThatReplacesIt(String old, String suggestion) {
        String written = "张" + (char) Integer.parseInt(old, 16);
        assertThatThrownBy(() -> PersonName.parse(written)).isInstanceOfSatisfying(Unfit.class, unfit -> {
            assertThat(unfit.code()).isEqualTo(PlatformProblem.PRIVATE_USE);
            assertThat(unfit.at("").params()).containsEntry("suggestion", suggestion);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0xE000, 0xF8FF, 0xF0000, 0x10FFFD})
    void aPrivateCharacterThatNobodyKnowsIsRefusedWithoutOne(int character) {
        assertRefused(Character.toString(character), PlatformProblem.PRIVATE_USE_UNKNOWN);
    }

    private static void assertRefused(String written, ProblemCode reason) {
        assertThatThrownBy(() -> PersonName.parse(written))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.code()).isEqualTo(reason));
    }

    private static String name(Random random, int letters) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            name.append(LETTERS.get(random.nextInt(LETTERS.size())));
        }
        return name.toString();
    }

    private static String noise(Random random) {
        StringBuilder noise = new StringBuilder();
        int length = random.nextInt(1, 30);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(4)) {
                case 0 -> noise.append(LETTERS.get(random.nextInt(LETTERS.size())));
                case 1 -> noise.append("·").append(DOTS.charAt(random.nextInt(DOTS.length())));
                case 2 -> noise.append((char) random.nextInt(0x10000));
                default -> noise.appendCodePoint(random.nextInt(0x110000));
            }
        }
        return noise.toString();
    }
}
