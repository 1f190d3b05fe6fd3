package org.talentbase.local.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.talentbase.facts.Degree;
import org.talentbase.facts.Education;

/**
 * Schools, degrees and where working life began.
 *
 * @param level the highest schooling before work (GB/T 4658)
 */
record Schooling(List<Education> education, List<Degree> degrees, String level, LocalDate workStarted) {

    private static final Map<String, List<String>> SCHOOLS = schools();

    /** Age on leaving, by level; whoever was born from September goes a year later. */
    private static final Map<String, Integer> LEAVES_AT =
            Map.of("71", 15, "61", 18, "44", 18, "47", 18, "41", 18, "31", 21, "21", 22, "14", 25, "11", 29);

    private static final Map<String, Integer> LASTS =
            Map.of("71", 3, "61", 3, "44", 3, "47", 3, "41", 3, "31", 3, "21", 4, "14", 3, "11", 4);

    private static final Map<String, String> STEPS = Map.of("71", "71", "14", "21 14", "11", "21 14 11");

    static Schooling of(Dice dice, Trade trade, LocalDate born, String region) {
        String level = trade.levels().draw(dice);
        String major = dice.of(trade.majors());
        int cohort = born.getYear() + (born.getMonthValue() >= 9 ? 1 : 0);
        List<Education> education = new ArrayList<>();
        List<Degree> degrees = new ArrayList<>();
        for (String step : STEPS.getOrDefault(level, level).split(" ")) {
            int year = cohort + LEAVES_AT.getOrDefault(step, 18) + (longer(trade, step) ? 1 : 0);
            String school = dice.of(SCHOOLS.getOrDefault(kind(step, trade) + region, List.of("")));
            education.add(new Education(
                    step,
                    school,
                    step.equals("71") || step.equals("61") ? "普通教育" : major,
                    "full-time",
                    YearMonth.of(
                                    year
                                            - LASTS.getOrDefault(step, 3)
                                            - (longer(trade, step) && step.equals("21") ? 1 : 0),
                                    9)
                            .toString(),
                    YearMonth.of(year, 6).toString(),
                    null));
            degree(dice, trade, step, school, YearMonth.of(year, 6)).ifPresent(degrees::add);
        }
        YearMonth left = YearMonth.parse(education.getLast().finishedOn());
        LocalDate started = level.equals("71")
                ? left.plusMonths(dice.from(26, 50)).atDay(1)
                : left.plusMonths(dice.from(1, 4)).atDay(1);
        return new Schooling(education, degrees, level, started);
    }

    /** Those who left a college may study on beside their work. */
    Schooling continued(Dice dice, Trade trade, String region, LocalDate known) {
        int year = workStarted.getYear() + dice.from(4, 9);
        if (!level.equals("31") || year >= known.getYear() || !dice.percent(trade.professional() ? 55 : 12)) {
            return this;
        }
        List<Education> more = new ArrayList<>(education);
        String school = dice.of(SCHOOLS.getOrDefault(kind("21", trade) + region, List.of("")));
        more.add(new Education(
                "21",
                school,
                education.getLast().major(),
                "part-time",
                YearMonth.of(year - 3, 3).toString(),
                YearMonth.of(year, 1).toString(),
                null));
        List<Degree> both = new ArrayList<>(degrees);
        if (dice.percent(40) && !trade.degree().isEmpty()) {
            both.add(new Degree(
                    "4" + trade.degree(), school, YearMonth.of(year, 1).toString(), null));
        }
        return new Schooling(more, both, level, workStarted);
    }

    private static Optional<Degree> degree(Dice dice, Trade trade, String step, String school, YearMonth awarded) {
        String rank = Map.of("21", "4", "14", "3", "11", "2").getOrDefault(step, "");
        boolean without = rank.isEmpty() || trade.degree().isEmpty() || (rank.equals("4") && dice.percent(6));
        return without
                ? Optional.empty()
                : Optional.of(new Degree(rank + trade.degree(), school, awarded.toString(), null));
    }

    /** Medicine is studied for five years. */
    private static boolean longer(Trade trade, String step) {
        return trade.schools().equals("medical") && List.of("21", "14", "11").contains(step);
    }

    private static String kind(String level, Trade trade) {
        boolean craft = trade.schools().equals("vocational");
        return switch (level) {
            case "71", "61" -> "middle";
            case "41", "44", "47" -> "secondary";
            case "31" -> trade.schools().equals("medical") ? "medical" : "vocational";
            case "11" -> trade.schools().equals("medical") ? "medical" : "doctoral";
            default -> craft ? "university" : trade.schools();
        };
    }

    private static Map<String, List<String>> schools() {
        Map<String, List<String>> schools = new HashMap<>();
        Csv.read("/sample/schools.csv")
                .forEach(row -> schools.put(
                        row.get("kind") + row.get("region"),
                        Arrays.asList(row.get("schools").split("\\|"))));
        return Map.copyOf(schools);
    }
}
