package org.talentbase.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hutool.core.util.IdcardUtil;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidentIdTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void theStandardsExampleIsRead() throws Exception {
        ResidentId id = ResidentId.parse("11010519491231002X", TODAY);
        assertThat(id.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(id.sex()).isEqualTo("2");
        assertThat(ResidentId.parse("11010519491231002x", TODAY).number()).endsWith("X");
    }

    @ParameterizedTest
    @CsvSource({
        "110105194912310021, ID_NUMBER_CHECKSUM",
        "150102900101001, ID_NUMBER_LEGACY",
        "150102190002290015, ID_NUMBER_BIRTH_DATE",
        "150102202302290012, ID_NUMBER_BIRTH_DATE",
        "150102199001320017, ID_NUMBER_BIRTH_DATE",
        "150102209901010010, ID_NUMBER_BIRTH_DATE",
        "990102199001010019, ID_NUMBER_FORMAT",
        "160102199001010019, ID_NUMBER_REGION",
        "１５０１02199001010019, ID_NUMBER_FORMAT",
        "11010519491231002Ｘ, ID_NUMBER_FORMAT",
        "11010519491231002Х, ID_NUMBER_FORMAT",
    })
    void whatIsNotOneIsRefusedWithItsReason(String text, FactsProblem reason) {
        assertThatThrownBy(() -> ResidentId.parse(text, TODAY))
                .isInstanceOfSatisfying(
                        ResidentId.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(reason));
    }

    @Test
    void twentyNineFebruaryOfALeapYearIsADay() throws Exception {
        assertThat(ResidentId.parse("150102200002290011", TODAY).birthDate()).isEqualTo(LocalDate.of(2000, 2, 29));
    }

    @Test
    void anotherLibraryAgreesOnTenThousandNumbersAndTheirNeighbours() {
        Random random = new Random(20261121);
        for (int i = 0; i < 10_000; i++) {
            String digits = "1501%02d%s%03d"
                    .formatted(
                            random.nextInt(1, 30),
                            LocalDate.of(1940, 1, 1)
                                    .plusDays(random.nextInt(29_000))
                                    .toString()
                                    .replace("-", ""),
                            random.nextInt(1000));
            String number = digits + "0123456789X".charAt(random.nextInt(11));
            assertThat(accepted(number)).as(number).isEqualTo(IdcardUtil.isValidCard18(number, false));
        }
    }

    private static boolean accepted(String number) {
        try {
            ResidentId.parse(number, TODAY);
            return true;
        } catch (ResidentId.Refused refused) {
            return false;
        }
    }
}
