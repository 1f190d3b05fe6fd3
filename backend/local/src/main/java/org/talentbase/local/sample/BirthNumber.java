package org.talentbase.local.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Birth date and running number of an ID card. Each index has a pair of its own, so that numbers are unique without anybody
 * remembering those given out: an index is carried to another place of the same range, and the place is the pair.
 *
 * @param serial 0 to 999; an odd one is a man's
 */
record BirthNumber(LocalDate born, int serial) {
    private static final int SERIALS = 1000;

    /** One in twenty is of an age to have retired. */
    private static final int ELDER = 20;

    private static final LocalDate ELDEST = LocalDate.of(1956, 1, 1);
    private static final LocalDate MIDDLE = LocalDate.of(1964, 1, 1);
    private static final LocalDate YOUNGEST = LocalDate.of(2003, 12, 31);

    /** Shares no factor with either range, so multiplying by it only changes the order. */
    private static final long STRIDE = 1_000_003_211L;

    static BirthNumber of(long seed, long index) {
        return index % ELDER == ELDER - 1
                ? in(ELDEST, MIDDLE, index / ELDER, seed)
                : in(MIDDLE, YOUNGEST, index - index / ELDER, seed);
    }

    boolean man() {
        return serial % 2 == 1;
    }

    private static BirthNumber in(LocalDate from, LocalDate to, long place, long seed) {
        long days = ChronoUnit.DAYS.between(from, to);
        long range = days * SERIALS;
        if (place >= range) {
            throw new IllegalArgumentException("More people than there are numbers: " + place);
        }
        long moved = (place * (STRIDE % range) + Math.floorMod(seed, range)) % range;
        return new BirthNumber(from.plusDays(moved / SERIALS), (int) (moved % SERIALS));
    }
}
