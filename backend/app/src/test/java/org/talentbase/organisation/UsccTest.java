package org.talentbase.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hutool.core.util.CreditCodeUtil;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsccTest {

    private static final String VALID = "91530114MA6K000000";

    @RepeatedTest(200)
    void agreesWithAnIndependentImplementation() {
        String code = CreditCodeUtil.randomCreditCode();
        assertThat(Uscc.parse(code)).map(Uscc::value).contains(code);
    }

    @Test
    void aMadeCodeIsValidToAnIndependentImplementation() {
        String first17 = VALID.substring(0, 17);
        assertThat(CreditCodeUtil.isCreditCode(first17 + Uscc.checkCharacter(first17)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'I', 'O', 'S', 'V', 'Z'})
    void lettersThatLookLikeDigitsAreRefused(char letter) {
        String first17 = "91530114MA6K0000" + letter;
        for (char check : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            assertThat(Uscc.parse(first17 + check)).isEmpty();
        }
    }

    @Test
    void everyOtherCheckCharacterIsRefused() {
        String first17 = VALID.substring(0, 17);
        long accepted = "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .filter(check -> Uscc.parse(first17 + (char) check).isPresent())
                .count();
        assertThat(accepted).isEqualTo(1);
    }

    @Test
    void blanksAroundItAndLowerCaseAreMended() {
        String first17 = VALID.substring(0, 17);
        String code = first17 + Uscc.checkCharacter(first17);
        assertThat(Uscc.parse("  " + code.toLowerCase(java.util.Locale.ROOT) + " "))
                .map(Uscc::value)
                .contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "91530114MA6K0000001", "９１530114MA6K000000", "91A30114MA6K000000"})
    void whatIsNoCodeAtAllIsRefused(String text) {
        assertThat(Uscc.parse(text)).isEmpty();
        assertThatThrownBy(() -> new Uscc(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
