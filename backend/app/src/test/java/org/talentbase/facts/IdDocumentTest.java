package org.talentbase.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdDocumentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "resident-id, 11010519491231002x, 11010519491231002X",
        "hk-macao-permit, h12345678, H12345678",
        "hk-macao-permit, M1234567801, M1234567801",
        "taiwan-permit, 12345678, 12345678",
        "taiwan-permit, 1234567890(B), 1234567890(B)",
        "permanent-residence, usa110190010112, USA110190010112",
        "passport, ' e12345678 ', E12345678",
        "military-id, 军字第1234567号, 军字第1234567号",
    })
    void eachKindHasItsOwnRule(String kind, String written, String number) throws Exception {
        assertThat(IdDocument.parse(kind, written, TODAY).number()).isEqualTo(number);
    }

    @Test
    void aResidencePermitTellsWhatACitizensNumberTells() throws Exception {
        String digits = "83000019880214001";
        IdDocument id =
                IdDocument.parse("hk-macao-taiwan-residence", digits + ResidentId.checkCharacter(digits), TODAY);
        assertThat(id.birthDate()).isEqualTo(LocalDate.of(1988, 2, 14));
        assertThat(id.sex()).isEqualTo("1");
    }

    @Test
    void aForeignersCardTellsTheBirthDateAndNoRegion() throws Exception {
        String digits = "91584019880214001";
        IdDocument id = IdDocument.parse("permanent-residence", digits + ResidentId.checkCharacter(digits), TODAY);
        assertThat(id.birthDate()).isEqualTo(LocalDate.of(1988, 2, 14));
        assertThat(id.sex()).isNull();
        assertThat(id.region()).isNull();
        assertThat(id).hasToString("IdDocument[hidden]");
    }

    @ParameterizedTest
    @CsvSource({
        "resident-id, E12345678, id-number-character",
        "resident-id, 军字第1234567号, id-number-character",
        "hk-macao-taiwan-residence, 11010519491231002X, id-number-of-citizen",
        "hk-macao-taiwan-residence, H12345678, id-number-character",
        "permanent-residence, 11010519491231002X, id-number-of-citizen",
        "permanent-residence, USA1101900101, id-number-character",
        "hk-macao-permit, A12345678, hk-macao-permit-format",
        "hk-macao-permit, H1234567, hk-macao-permit-format",
        "taiwan-permit, 1234567, taiwan-permit-format",
        "passport, E123, passport-format",
        "passport, E1234_678, passport-format",
        "passport, Е12345678, passport-format",
        "military-id, 1234567, military-id-format",
    })
    void whatDoesNotFitItsKindIsRefusedWithTheKindsReason(String kind, String written, String reason) {
        assertThatThrownBy(() -> IdDocument.parse(kind, written, TODAY))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.code().code()).isEqualTo(reason));
    }
}
