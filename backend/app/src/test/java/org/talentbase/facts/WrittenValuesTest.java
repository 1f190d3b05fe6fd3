package org.talentbase.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, phones, dates and texts as people write them. */
class WrittenValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"阿依努尔•买买提", "阿依努尔・买买提", "阿依努尔‧买买提", "阿依努尔･买买提", "阿依努尔．买买提", "阿依努尔.买买提"})
    void lookAlikeDotsBecomeTheOneDot(String written) {
        assertThat(PersonName.normalise(written)).isEqualTo("阿依努尔·买买提");
    }

    @ParameterizedTest
    @ValueSource(strings = {"·买买提", "阿依努尔·", "阿依··买", "·", "• 买"})
    void aDotStandsBetweenParts(String name) {
        assertThat(PersonName.separatorsMisplaced(PersonName.normalise(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷田", "㐂子", "𬭼", "ᠮᠣᠩᠭᠣᠯ᠋", "ᠠᠨ᠎ᠠ", "\uF92C"})
    void everyScriptIsWelcome(String name) {
        assertThat(TextCheck.fault(name, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "\ud800", "\u202e张", "张\u200b三", "\ufeff张", "张😀", "张\n三"})
    void whatHidesOrCannotBeStoredIsNot(String text) {
        assertThat(TextCheck.fault(text, false)).contains(FactsProblem.ILLEGAL_CHARACTER);
    }

    @Test
    void aPrivateUseCharacterIsNamedAsSuch() {
        assertThat(TextCheck.fault("\uE863", false)).contains(FactsProblem.PRIVATE_USE);
    }

    @ParameterizedTest
    @CsvSource({"+86-139 1234 2345, 13912342345", "008613912342345, 13912342345", "13912342345, 13912342345"})
    void aPhoneIsElevenDigits(String written, String normalised) {
        assertThat(PhoneNumber.normalise(written)).contains(normalised);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1391234234", "139123423456", "04716946229", "00000000000", "１３９１２３４２３４５", "12912342345"})
    void anythingElseIsNoMobileNumber(String written) {
        assertThat(PhoneNumber.normalise(written)).isEmpty();
    }

    @Test
    void aMonthCountsFromItsFirstDay() {
        assertThat(PartialDate.start("2018-11")).contains(LocalDate.of(2018, 11, 1));
        assertThat(PartialDate.start("2018-11-30")).contains(LocalDate.of(2018, 11, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "2018-13", "0202-01", "2018", "2018.11", "18-11", "２０１８-11", ""})
    void whatIsNotInTheCalendarIsNoDate(String text) {
        assertThat(PartialDate.start(text)).isEmpty();
    }
}
