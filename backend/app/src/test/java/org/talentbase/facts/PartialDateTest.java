package org.talentbase.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentbase.testing.Property;

class PartialDateTest {

    @Test
    void aMonthCountsFromItsFirstDay() {
        assertThat(PartialDate.start("2018-11")).contains(LocalDate.of(2018, 11, 1));
        assertThat(PartialDate.start("2018-11-30")).contains(LocalDate.of(2018, 11, 30));
    }

    @Test
    void whatIsReadIsWrittenTheSame() {
        Property.holds(5_000, random -> {
            LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(80_000));
            assertThat(PartialDate.parse(day.toString())).contains(new PartialDate(day, true));
            assertThat(PartialDate.parse(day.toString()).orElseThrow()).hasToString(day.toString());
            String month = YearMonth.from(day).toString();
            assertThat(PartialDate.parse(month).orElseThrow()).hasToString(month);
            assertThat(PartialDate.parse(month).orElseThrow().exact()).isFalse();
        });
    }

    /** A lenient formatter would make 28 February of 29 February without a word. */
    @Test
    void noDayIsMovedToAnother() {
        Property.holds(20_000, random -> {
            String text =
                    "%04d-%02d-%02d".formatted(random.nextInt(1890, 2110), random.nextInt(15), random.nextInt(35));
            assertThat(PartialDate.parse(text).map(PartialDate::toString).orElse(text))
                    .isEqualTo(text);
        });
        for (int year = 1900; year < 2101; year++) {
            boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            assertThat(PartialDate.parse(year + "-02-29").isPresent())
                    .as("%d", year)
                    .isEqualTo(leap);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "2018-13",
                "2018-00",
                "0202-01",
                "1899-12",
                "2018",
                "2018.11",
                "18-11",
                "２０１８-11",
                "",
                "2018-1",
                "2018-11-1",
                "+2018-11",
                "-2018-11-01",
                "2018-11-30T00:00",
                "44197"
            })
    void whatIsNotInTheCalendarIsNoDate(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }
}
