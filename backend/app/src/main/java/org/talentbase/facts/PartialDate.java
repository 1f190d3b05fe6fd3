package org.talentbase.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as people know them: a month is enough, and where a clock starts it counts from its first day. */
public final class PartialDate {

    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int EARLIEST_YEAR = 1900;

    private PartialDate() {}

    /** The first day that the text may mean; empty when it is not a date of the calendar. */
    public static Optional<LocalDate> start(String text) {
        try {
            if (MONTH.matcher(text).matches()) {
                return sane(YearMonth.parse(text).atDay(1));
            }
            if (DAY.matcher(text).matches()) {
                return sane(LocalDate.parse(text));
            }
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    static boolean isDay(String text) {
        return DAY.matcher(text).matches();
    }

    private static Optional<LocalDate> sane(LocalDate date) {
        return date.getYear() < EARLIEST_YEAR ? Optional.empty() : Optional.of(date);
    }
}
