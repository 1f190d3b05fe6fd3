package org.talentbase.local.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.facts.Claim;
import org.talentbase.facts.Consent;
import org.talentbase.facts.Facts;
import org.talentbase.facts.Identity;
import org.talentbase.facts.Place;
import org.talentbase.facts.ResidentId;

/** Invents people one by one: the same seed, day and index give the same person, in any order and without memory of others. */
final class People {
    /** Whose name is as long as a name may be: one, so that every page can be seen with it. */
    static final long LONGEST_NAME = 49;

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final int ATTEMPTS = 200;
    private static final int DAYS_BEFORE_ASKING = 30;

    /** 1990 and seven digits: of a shape that is valid, and plainly given out in order. */
    private static final long FIRST_PHONE = 19_900_000_000L;

    /** Uygurs: a given name and the father's. */
    private static final String LONG_NAMED = "05";

    /** Political status (GB/T 4762) of those who are in no party of their own: mostly the masses, a few in the others. */
    private static final Weighted<String> PARTIES = Weighted.parse("13:180 04:2 05:4 06:2 07:3 08:2 09:1 10:4 12:4");

    private static final Weighted<String> YOUNG_PARTIES = Weighted.parse("03:100 13:60 02:8");

    private final long seed;
    private final LocalDate today;
    private final Names names = new Names();
    private final Homes homes = new Homes();
    private final Places places = new Places();
    private final Engagements engagements;
    private final Map<Boolean, Weighted<SampleUnit>> units = new HashMap<>();
    private final Map<String, Weighted<Trade>> trades = new HashMap<>();

    /** @param today nobody is admitted later */
    People(long seed, LocalDate today, List<SampleUnit> employers) {
        this.seed = seed;
        this.today = today;
        this.engagements = new Engagements(seed, employers);
        List<Trade> all = Trade.all();
        for (boolean man : new boolean[] {true, false}) {
            List<SampleUnit> hiring = new ArrayList<>();
            for (SampleUnit unit : employers) {
                List<Trade> possible = all.stream()
                        .filter(trade -> trade.within(unit) && trade.weightFor(man) > 0)
                        .toList();
                if (!possible.isEmpty() && unit.hasProgramme()) {
                    hiring.add(unit);
                    trades.put(unit.code() + man, Weighted.of(possible, trade -> trade.weightFor(man)));
                }
            }
            units.put(man, Weighted.of(hiring, SampleUnit::size));
        }
    }

    Person of(long index) {
        Dice dice = new Dice(seed, index);
        BirthNumber birth = BirthNumber.of(seed, index);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            SampleUnit unit = value(units, birth.man()).draw(dice);
            Trade trade = value(trades, unit.code() + birth.man()).draw(dice);
            Optional<LocalDate> day = admission(dice, unit, birth.born());
            if (day.isEmpty()) {
                continue;
            }
            Career.Work work = new Career.Work(trade, second(dice, unit, trade, birth.man()));
            Optional<Career> career = Career.of(dice, unit, work, birth.born(), day.get());
            if (career.isPresent()) {
                return person(dice, index, new Placed(unit, career.get(), day.get()));
            }
        }
        throw new IllegalStateException("Nobody fits birth date " + birth.born());
    }

    /** Somebody of that unit who asks to be admitted; the facts are some weeks old today. */
    Person applicant(long index, SampleUnit unit) {
        Dice dice = new Dice(seed, index);
        BirthNumber birth = BirthNumber.of(seed, index);
        LocalDate day = today.minusDays(DAYS_BEFORE_ASKING);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Trade trade = value(trades, unit.code() + birth.man()).draw(dice);
            Optional<Career> career = Career.of(dice, unit, new Career.Work(trade, null), birth.born(), day);
            if (career.isPresent()) {
                return person(dice, index, new Placed(unit, career.get(), day));
            }
        }
        throw new IllegalStateException("Nobody fits birth date " + birth.born());
    }

    /** Since the programme began, more lately than then; never before a beginner's age or long after retirement. */
    private Optional<LocalDate> admission(Dice dice, SampleUnit unit, LocalDate born) {
        LocalDate begun = unit.inChenggong() ? LocalDate.of(2021, 6, 1) : LocalDate.of(2017, 9, 1);
        LocalDate grown = born.plusYears(20);
        LocalDate first = grown.isAfter(begun) ? grown : begun;
        LocalDate retired = born.plusYears(63);
        LocalDate last = retired.isBefore(today) ? retired : today.minusDays(1);
        if (last.isBefore(first)) {
            return Optional.empty();
        }
        LocalDate one = dice.between(first, last);
        LocalDate other = dice.between(first, last);
        LocalDate later = one.isAfter(other) ? one : other;
        LocalDate weekday = later.minusDays(Math.max(0, later.getDayOfWeek().getValue() - 5));
        return Optional.of(weekday);
    }

    /** Some engineers hold a skill certificate of the shop beside their title. */
    private @Nullable Trade second(Dice dice, SampleUnit unit, Trade trade, boolean man) {
        if (!trade.series().equals("08") || !dice.percent(30)) {
            return null;
        }
        Trade other = value(trades, unit.code() + man).draw(dice);
        return other.graded() ? other : null;
    }

    private Person person(Dice dice, long index, Placed placed) {
        BirthNumber birth = BirthNumber.of(seed, index);
        Career career = placed.career;
        String home = homes.draw(dice, placed.unit.territory(), birth.born().getYear());
        OffsetDateTime admittedAt =
                OffsetDateTime.of(placed.day, LocalTime.of(dice.from(9, 16), dice.below(60), dice.below(60)), CHINA);
        Held held = career.held();
        Facts facts = new Facts(
                career.categories().stream()
                        .map(met -> new Claim(met.category(), met.tier()))
                        .toList(),
                identity(dice, index, home, placed),
                career.post(),
                engagements.of(index, placed.unit, placed.day),
                career.schooling().education(),
                held.degrees(),
                held.titles(),
                held.qualifications(),
                career.claims("skilled") ? held.certificates() : List.of(),
                held.patents(),
                held.contests(),
                held.ability(),
                new Consent(true, placed.day.minusDays(dice.from(6, 40)).toString()));
        return new Person(
                id(dice, admittedAt),
                id(dice, admittedAt),
                placed.unit,
                facts,
                idNumber(home, birth),
                phone(index),
                admittedAt,
                career.categories());
    }

    private Identity identity(Dice dice, long index, String home, Placed placed) {
        // Drawn apart, as former names are.
        Dice where = new Dice(~seed, ~index);
        Place born = where.percent(90) ? places.today(home) : null;
        Place lives = where.percent(50) ? places.today(placed.unit.territory()) : null;
        BirthNumber birth = BirthNumber.of(seed, index);
        boolean longest = index == LONGEST_NAME;
        String people = longest ? LONG_NAMED : homes.people(dice, home);
        int age = today.getYear() - birth.born().getYear();
        return new Identity(
                longest ? names.longest(dice, birth.man()) : names.draw(dice, people, birth.man()),
                "resident-id",
                null,
                birth.man() ? "1" : "2",
                birth.born().toString(),
                people,
                born,
                born,
                dice.percent(34) ? "01" : (age < 28 ? YOUNG_PARTIES : PARTIES).draw(dice),
                null,
                null,
                lives,
                YearMonth.from(placed.career.schooling().workStarted()).toString(),
                null,
                formerName(index, people, birth.man()),
                null);
    }

    /** A few have changed their name. Drawn apart, so that nothing else about a person follows from it. */
    private @Nullable String formerName(long index, String people, boolean man) {
        Dice dice = new Dice(~seed, index);
        return dice.percent(2) ? names.draw(dice, people, man) : null;
    }

    String phone(long index) {
        return String.valueOf(FIRST_PHONE + index);
    }

    private static String idNumber(String home, BirthNumber birth) {
        String digits = home + birth.born().toString().replace("-", "") + "%03d".formatted(birth.serial());
        return digits + ResidentId.checkCharacter(digits);
    }

    /** A version 7 of the moment, as the application would have made it, but the same each time. */
    static UUID id(Dice dice, OffsetDateTime at) {
        long random = dice.bits();
        long high = (at.toInstant().toEpochMilli() << 16) | 0x7000L | (random & 0xfffL);
        return new UUID(high, (dice.bits() & 0x3fffffffffffffffL) | 0x8000000000000000L);
    }

    private static <K, V> V value(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("Nothing for " + key);
        }
        return value;
    }

    private record Placed(SampleUnit unit, Career career, LocalDate day) {}
}
