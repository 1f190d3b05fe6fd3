package org.talentbase.local.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.talentbase.facts.Qualification;
import org.talentbase.facts.SkillCertificate;
import org.talentbase.facts.Title;

/** How people rise: titles and skill levels, each after the years that it usually takes, not everybody to the top. */
final class Ladder {
    private final Dice dice;
    private final Schooling schooling;
    private final String region;
    private final LocalDate known;

    /** @param known the last day on which something may have happened */
    Ladder(Dice dice, Schooling schooling, String region, LocalDate known) {
        this.dice = dice;
        this.schooling = schooling;
        this.region = region;
        this.known = known;
    }

    Schooling schooling() {
        return schooling;
    }

    LocalDate known() {
        return known;
    }

    List<Title> titles(Trade trade) {
        List<Title> titles = new ArrayList<>();
        int rank = firstRank();
        LocalDate obtained = schooling.workStarted().plusMonths(monthsToFirst(rank));
        while (rank >= 1 && !obtained.isAfter(known)) {
            titles.add(title(trade, rank, obtained));
            rank--;
            int chance = Map.of(4, 95, 3, 90, 2, 62, 1, 32).getOrDefault(rank, 0);
            if (!dice.percent(chance)) {
                break;
            }
            int years = schooling.level().equals("11") ? dice.from(2, 5) : dice.from(5, rank == 3 ? 7 : 10);
            obtained = LocalDate.of(obtained.getYear() + years, dice.from(9, 12), dice.from(1, 28));
        }
        return titles;
    }

    private int firstRank() {
        return switch (schooling.level()) {
            case "11", "14" -> 3;
            case "21", "31" -> 4;
            default -> 5;
        };
    }

    private int monthsToFirst(int rank) {
        return switch (schooling.level()) {
            case "11" -> 4;
            case "14" -> dice.from(30, 42);
            case "31" -> dice.from(30, 40);
            default -> rank == 5 ? 14 : dice.from(12, 16);
        };
    }

    private Title title(Trade trade, int rank, LocalDate obtained) {
        boolean health = trade.schools().equals("medical");
        String route = rank <= 2 ? "evaluation" : health ? "examination" : rank >= 4 ? "recognition" : "evaluation";
        return new Title(
                trade.series() + rank,
                String.valueOf(rank),
                trade.occupation(),
                dice.percent(50) ? YearMonth.from(obtained).toString() : obtained.toString(),
                route,
                issuer(),
                number(obtained, trade.series() + rank));
    }

    /** What one must hold to work in the trade at all. */
    List<Qualification> qualifications(Trade trade) {
        String name = Map.of(
                        "23", "医师资格证书",
                        "25", "护士执业证书",
                        "01", "高等学校教师资格证书",
                        "02", "中等职业学校教师资格证书",
                        "05", "高级中学教师资格证书")
                .getOrDefault(trade.series(), "");
        LocalDate issued = schooling.workStarted().plusMonths(dice.from(2, 12));
        if (name.isEmpty() || issued.isAfter(known)) {
            return List.of();
        }
        String authority = trade.schools().equals("medical") ? "卫生健康委员会" : "教育厅";
        return List.of(new Qualification(
                name, YearMonth.from(issued).toString(), place() + authority, number(issued, trade.series())));
    }

    List<SkillCertificate> certificates(Trade trade, String employer) {
        return trade.graded() ? graded(trade, employer) : List.of(ungraded(trade));
    }

    /** The two highest levels. */
    private List<SkillCertificate> graded(Trade trade, String employer) {
        List<SkillCertificate> all = new ArrayList<>();
        int level = List.of("31", "21").contains(schooling.level()) ? 4 : 5;
        LocalDate issued = schooling.workStarted().plusMonths(dice.from(6, 14));
        while (level >= 1 && !issued.isAfter(known)) {
            boolean byEmployer = issued.getYear() >= 2020;
            all.add(new SkillCertificate(
                    byEmployer ? "skill-level" : "vocational-qualification",
                    trade.occupation(),
                    String.valueOf(level),
                    number(issued, "00" + level),
                    dice.percent(60) ? YearMonth.from(issued).toString() : issued.toString(),
                    byEmployer ? employer : place() + "职业技能鉴定中心",
                    null));
            level--;
            if (!dice.percent(Map.of(4, 92, 3, 72, 2, 42, 1, 28).getOrDefault(level, 0))) {
                break;
            }
            issued = issued.plusMonths(dice.from(level == 4 ? 14 : 44, level == 4 ? 36 : 80));
        }
        return all.subList(Math.max(0, all.size() - 2), all.size());
    }

    /** Special operation is checked every six years, special equipment every four; an ability is for life. */
    private SkillCertificate ungraded(Trade trade) {
        int years = Map.of("special-operation", 6, "special-equipment", 4).getOrDefault(trade.certificate(), 0);
        LocalDate earliest = known.minusYears(years == 0 ? 12 : years).plusMonths(4);
        LocalDate begun = schooling.workStarted().plusMonths(3);
        LocalDate issued = dice.between(begun.isAfter(earliest) ? begun : earliest, known);
        return new SkillCertificate(
                trade.certificate(),
                trade.occupation(),
                null,
                number(issued, "T"),
                issued.toString(),
                place()
                        + Map.of("special-operation", "应急管理厅", "special-equipment", "市场监督管理局")
                                .getOrDefault(trade.certificate(), "职业技能鉴定中心"),
                years == 0 ? null : issued.plusYears(years).toString());
    }

    private String issuer() {
        return place() + "人力资源和社会保障厅";
    }

    private String place() {
        return region.equals("53") ? "云南省" : "内蒙古自治区";
    }

    private String number(LocalDate issued, String kind) {
        return (region.equals("53") ? "YN" : "NM") + issued.getYear() + kind + "%06d".formatted(dice.below(1_000_000));
    }
}
