package org.talentbase.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as people know it: a month is enough, and where a clock starts it counts from its first day.
 *
 * @param start the first day that it may mean
 * @param exact whether the day is known
 */
public record PartialDate(LocalDate start, boolean exact) {

    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int EARLIEST_YEAR = 1900;

    /** Reads {@code yyyy-MM} or {@code yyyy-MM-dd}; empty when it is not in the calendar, or before 1900. */
    public static Optional<PartialDate> parse(String text) {
        try {
            if (MONTH.matcher(text).matches()) {
                return sane(new PartialDate(YearMonth.parse(text).atDay(1), false));
            }
            if (DAY.matcher(text).matches()) {
                return sane(new PartialDate(LocalDate.parse(text), true));
            }
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** The first day that the text may mean; empty when it is no date. */
    public static Optional<LocalDate> start(String text) {
        return parse(text).map(PartialDate::start);
    }

    /** The last day that it may mean. */
    public LocalDate end() {
        return exact ? start : start.with(TemporalAdjusters.lastDayOfMonth());
    }

    /** As it is stored. */
    @Override
    public String toString() {
        return exact ? start.toString() : YearMonth.from(start).toString();
    }

    private static Optional<PartialDate> sane(PartialDate date) {
        return date.start.getYear() < EARLIEST_YEAR ? Optional.empty() : Optional.of(date);
    }
}
