package org.talentbase.local.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentbase.facts.Engagement;

/** One in two hundred is flexibly introduced (柔性引进) by a unit of another county besides. */
final class Engagements {
    private static final int ONE_IN = 200;
    private static final List<String> WORK = List.of("技术指导与人才培养", "联合攻关", "项目咨询与评审", "定期坐班带教");

    private final long seed;
    private final List<SampleUnit> units;

    Engagements(long seed, List<SampleUnit> units) {
        this.seed = seed;
        this.units = units;
    }

    /** Drawn apart, so that nothing else about a person follows from it; agreed upon before the day of admission. */
    List<Engagement> of(long index, SampleUnit own, LocalDate admitted) {
        Dice dice = new Dice(seed ^ ONE_IN, index);
        if (dice.below(ONE_IN) != 0) {
            return List.of();
        }
        List<SampleUnit> elsewhere = units.stream()
                .filter(unit -> !unit.territory().equals(own.territory()))
                .toList();
        YearMonth begun = YearMonth.from(admitted).minusMonths(dice.from(1, 18));
        @Nullable
        String end = dice.percent(50) ? null : begun.plusYears(dice.from(2, 10)).toString();
        return List.of(new Engagement(dice.of(elsewhere).id().toString(), begun.toString(), end, dice.of(WORK)));
    }
}
