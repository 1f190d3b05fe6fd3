package org.talentbase.local.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentbase.facts.Ability;
import org.talentbase.facts.Contest;
import org.talentbase.facts.Post;
import org.talentbase.facts.SkillCertificate;

/**
 * A working life up to the day of admission.
 *
 * @param categories with the clauses that it meets on that day
 */
record Career(Schooling schooling, Post post, Held held, List<Clauses.Met> categories) {

    private static final List<String> SCALES =
            List.of("municipal", "municipal", "provincial", "provincial", "national");

    /** Series of titles whose holders invent: engineers, researchers. */
    private static final List<String> INVENTIVE = List.of("08", "61");

    /** What is declared was there some weeks before it was admitted. */
    private static final int DAYS_OF_REVIEW = 45;

    /** Draws one; empty when such a life meets no clause on that day. */
    static Optional<Career> of(Dice dice, SampleUnit unit, Work work, LocalDate born, LocalDate day) {
        Trade trade = work.trade();
        String region = unit.region();
        LocalDate known = day.minusDays(DAYS_OF_REVIEW);
        Schooling schooled = Schooling.of(dice, trade, born, region);
        if (schooled.workStarted().plusMonths(8).isAfter(known)) {
            return Optional.empty();
        }
        Schooling schooling = schooled.continued(dice, trade, region, known);
        Ladder ladder = new Ladder(dice, schooling, region, known);
        Held held = trade.professional() ? professional(dice, work, unit, ladder) : skilled(dice, trade, unit, ladder);
        List<Clauses.Met> met = new ArrayList<>();
        Clauses.best(unit, trade.category(), held, day).ifPresent(met::add);
        if (met.isEmpty()) {
            return Optional.empty();
        }
        if (trade.professional() && !held.certificates().isEmpty()) {
            Clauses.best(unit, "skilled", held, day).ifPresent(met::add);
        }
        return Optional.of(new Career(schooling, post(dice, unit, trade, held, ladder), held, met));
    }

    /** Sections that are asked of those of a category only are left out by others. */
    boolean claims(String category) {
        return categories.stream().anyMatch(met -> met.category().equals(category));
    }

    private static Held professional(Dice dice, Work work, SampleUnit unit, Ladder ladder) {
        Trade trade = work.trade();
        boolean untitled = dice.percent(4);
        boolean inventive = INVENTIVE.contains(trade.series());
        int patents = inventive ? (untitled || dice.percent(24) ? dice.from(1, 3) : 0) : dice.percent(4) ? 1 : 0;
        Trade second = work.second();
        List<SkillCertificate> certificates = second == null ? List.of() : ladder.certificates(second, unit.name());
        return new Held(
                ladder.schooling().degrees(),
                untitled ? List.of() : ladder.titles(trade),
                ladder.qualifications(trade),
                certificates,
                Merits.patents(dice, trade, patents, ladder),
                List.of(),
                untitled && dice.percent(40) ? new Ability("长期从事" + trade.occupation() + "工作，能够独立解决本岗位的技术难题。") : null);
    }

    private static Held skilled(Dice dice, Trade trade, SampleUnit unit, Ladder ladder) {
        boolean uncertified = dice.percent(10);
        List<Contest> contests = new ArrayList<>();
        LocalDate experienced = ladder.schooling().workStarted().plusYears(2);
        if (dice.percent(uncertified ? 60 : 14) && experienced.isBefore(ladder.known())) {
            contests.add(Merits.prize(
                    dice, trade, dice.of(SCALES), unit.region(), dice.between(experienced, ladder.known())));
        }
        int patents = trade.technical() && dice.percent(uncertified ? 45 : 5) ? dice.from(1, 2) : 0;
        return new Held(
                ladder.schooling().degrees(),
                List.of(),
                List.of(),
                uncertified ? List.of() : ladder.certificates(trade, unit.name()),
                Merits.patents(dice, trade, patents, ladder),
                contests,
                null);
    }

    /** Ranks and levels count down, seats count up; not everybody sits as high as they might. */
    private static Post post(Dice dice, SampleUnit unit, Trade trade, Held held, Ladder ladder) {
        LocalDate started = ladder.schooling().workStarted();
        int reached = trade.professional()
                ? held.titles().isEmpty()
                        ? 4
                        : Integer.parseInt(held.titles().getLast().rank())
                : level(held);
        int seat = Math.max(0, Math.min(trade.positions().size() - 1, 4 - reached - dice.below(2)));
        LocalDate earliest = ladder.known().minusYears(8);
        boolean doctor = ladder.schooling().level().equals("11");
        return new Post(
                dice.of(trade.departments()),
                trade.positions().get(seat),
                YearMonth.from(dice.between(started.isAfter(earliest) ? started : earliest, ladder.known()))
                        .toString(),
                trade.professional() ? "professional" : "worker",
                trade.occupation(),
                unit.inChenggong() && doctor && dice.percent(8));
    }

    private static int level(Held held) {
        String level = held.certificates().isEmpty()
                ? null
                : held.certificates().getLast().level();
        return level == null ? 4 : Integer.parseInt(level);
    }

    /** @param second a skilled trade of which they hold a certificate too, or null */
    record Work(Trade trade, @Nullable Trade second) {}
}
