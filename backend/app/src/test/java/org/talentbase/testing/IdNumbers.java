package org.talentbase.testing;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.talentbase.facts.ResidentId;

/** Valid numbers that belong to nobody: of Chenggong District, each given out once. */
public final class IdNumbers {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private IdNumbers() {}

    /** Of a man born on 1 January 1985, or as many days later as numbers of one day are used up. */
    public static String next() {
        int number = NEXT.getAndIncrement();
        LocalDate born = LocalDate.of(1985, 1, 1).plusDays(number / 500);
        String digits = "530114" + born.toString().replace("-", "") + "%03d".formatted(number % 500 * 2 + 1);
        return digits + ResidentId.checkCharacter(digits);
    }
}
