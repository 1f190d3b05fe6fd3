package org.talentbase.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hutool.core.util.CreditCodeUtil;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentbase.testing.Property;

class UsccTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    /** 登记管理部门 and 机构类别, written out from the table of the standard. */
    private static final List<String> REGISTRIES = List.of(
            "11", "12", "13", "19", "21", "29", "31", "32", "33", "34", "35", "39", "41", "49", "51", "52", "53", "59",
            "61", "62", "69", "71", "72", "79", "81", "89", "91", "92", "93", "A1", "A9", "N1", "N2", "N3", "N9", "Y1");

    private static final String ANY = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** It does not know the table of registers; but for that it must agree on every code and on every neighbour of one. */
    @Test
    void anotherLibraryAgrees() {
        Property.holds(20_000, random -> {
            StringBuilder code = new StringBuilder(valid(random));
            if (random.nextBoolean()) {
                code.setCharAt(random.nextInt(18), ANY.charAt(random.nextInt(ANY.length())));
            }
            String text = code.toString();
            boolean known = REGISTRIES.contains(text.substring(0, 2));
            assertThat(Uscc.parse(text).isPresent()).as(text).isEqualTo(CreditCodeUtil.isCreditCode(text) && known);
            assertThat(Uscc.isOfUnknownRegistry(text)).as(text).isEqualTo(CreditCodeUtil.isCreditCode(text) && !known);
        });
    }

    @Test
    void ofEveryPairOfCharactersOnlyThoseOfTheTableAreARegister() {
        int known = 0;
        for (char authority : ANY.toCharArray()) {
            for (char kind : ANY.toCharArray()) {
                String first17 = "" + authority + kind + "530114MA6K00000";
                if (ALPHABET.indexOf(authority) < 0 || ALPHABET.indexOf(kind) < 0) {
                    continue;
                }
                boolean parsed =
                        Uscc.parse(first17 + Uscc.checkCharacter(first17)).isPresent();
                assertThat(parsed).as(first17).isEqualTo(REGISTRIES.contains(first17.substring(0, 2)));
                known += parsed ? 1 : 0;
            }
        }
        assertThat(known).isEqualTo(REGISTRIES.size());
    }

    @Test
    void blanksAroundItAndLowerCaseAreMendedAndNothingElseChanges() {
        Property.holds(2_000, random -> {
            String code = valid(random);
            assertThat(Uscc.parse("\u3000" + code.toLowerCase(Locale.ROOT) + " "))
                    .map(Uscc::value)
                    .contains(code);
        });
    }

    /** The weights are powers of 3 modulo the prime 31, all different from 0: every substitution shows. */
    @Test
    void oneCharacterThatIsMistypedIsAlwaysFound() {
        Property.holds(300, random -> {
            String code = valid(random);
            for (int place = 0; place < 18; place++) {
                for (char other : ANY.toCharArray()) {
                    if (other != code.charAt(place)) {
                        assertThat(Uscc.parse(code.substring(0, place) + other + code.substring(place + 1)))
                                .as("place %d of %s", place + 1, code)
                                .isEmpty();
                    }
                }
            }
        });
    }

    /** And different from each other, but that the first and the check character weigh the same: every other transposition shows. */
    @Test
    void twoCharactersThatAreTransposedAreFound() {
        Property.holds(300, random -> {
            String code = valid(random);
            for (int i = 0; i < 18; i++) {
                for (int j = i + 1; j < 18; j++) {
                    if (code.charAt(i) != code.charAt(j) && j - i != 17) {
                        StringBuilder swapped = new StringBuilder(code);
                        swapped.setCharAt(i, code.charAt(j));
                        swapped.setCharAt(j, code.charAt(i));
                        assertThat(Uscc.parse(swapped.toString()))
                                .as("places %d and %d of %s", i + 1, j + 1, code)
                                .isEmpty();
                    }
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(chars = {'I', 'O', 'S', 'V', 'Z'})
    void lettersThatLookLikeDigitsAreRefusedWhateverTheCheckCharacter(char letter) {
        String first17 = "91530114MA6K0000" + letter;
        for (char check : ALPHABET.toCharArray()) {
            assertThat(Uscc.parse(first17 + check)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "123",
                "91530114MA6K0000001",
                "９１530114MA6K000000",
                "91A30114MA6K000000",
                "91१30114MA6K000000"
            })
    void whatIsNoCodeAtAllIsRefused(String text) {
        assertThat(Uscc.parse(text)).isEmpty();
        assertThatThrownBy(() -> new Uscc(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String valid(Random random) {
        StringBuilder first17 = new StringBuilder(REGISTRIES.get(random.nextInt(REGISTRIES.size())));
        for (int place = 2; place < 17; place++) {
            boolean territory = place >= 2 && place < 8;
            first17.append(ALPHABET.charAt(random.nextInt(territory ? 10 : ALPHABET.length())));
        }
        return first17.append(Uscc.checkCharacter(first17.toString())).toString();
    }
}
