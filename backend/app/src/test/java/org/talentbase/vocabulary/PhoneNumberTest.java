package org.talentbase.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentbase.testing.Property;

class PhoneNumberTest {

    @Test
    void howeverItIsWrittenItIsElevenDigits() {
        Property.holds(2_000, random -> {
            String digits = "1" + random.nextInt(3, 10) + "%09d".formatted(random.nextInt(1_000_000_000));
            String grouped = digits.substring(0, 3) + "-" + digits.substring(3, 7) + " " + digits.substring(7);
            String prefix = new String[] {"", "+86", "+86-", "0086 ", " +86 "}[random.nextInt(5)];
            assertThat(PhoneNumber.parse(prefix + grouped))
                    .map(PhoneNumber::digits)
                    .contains(digits);
            assertThat(PhoneNumber.parse(digits).orElseThrow()).hasToString("PhoneNumber[hidden]");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1391234234", "139123423456", "04716946229", "0471-6946229", "00000000000", "１３９１２３４２３４５",
                "12912342345", "+8513912342345", "+86+8613912342345", "861391234234", "13９12342345", ""
            })
    void anythingElseIsNoMobileNumber(String written) {
        assertThat(PhoneNumber.parse(written)).isEmpty();
    }
}
