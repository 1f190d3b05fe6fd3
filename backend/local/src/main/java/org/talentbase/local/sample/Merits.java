package org.talentbase.local.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.talentbase.facts.Contest;
import org.talentbase.facts.Patent;

/** What stands out in a working life: patents, prizes. */
final class Merits {
    private static final Map<String, List<String>> PATENTS = patentNames();
    private static final List<String> KINDS = List.of("invention", "utility-model", "design");

    private Merits() {}

    static List<Patent> patents(Dice dice, Trade trade, int howMany, Ladder ladder) {
        LocalDate first = ladder.schooling().workStarted().plusYears(1);
        LocalDate known = ladder.known();
        if (first.isAfter(known)) {
            return List.of();
        }
        List<Patent> patents = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            LocalDate granted = dice.between(first, known);
            int kind = dice.percent(20) ? 0 : dice.percent(85) ? 1 : 2;
            patents.add(new Patent(
                    dice.of(PATENTS.getOrDefault(trade.schools(), List.of("一种工装"))),
                    KINDS.get(kind),
                    number(dice, granted.minusMonths(kind == 0 ? 26 : 9), kind + 1),
                    granted.toString(),
                    dice.percent(60) ? "第一发明人" : "第" + dice.of(List.of("二", "三", "四")) + "发明人"));
        }
        return patents;
    }

    /** @param scale municipal, provincial or national */
    static Contest prize(Dice dice, Trade trade, String scale, String region, LocalDate awarded) {
        boolean selection = dice.percent(30);
        boolean yunnan = region.equals("53");
        String area = switch (scale) {
            case "national" -> "全国";
            case "provincial" -> yunnan ? "云南省" : "内蒙古自治区";
            default -> yunnan ? "昆明市" : "盟市级";
        };
        return new Contest(
                selection ? area + "技术能手评选" : area + "职业技能大赛（" + trade.occupation() + "项目）",
                selection ? "selection" : "contest",
                scale,
                selection ? "技术能手" : dice.of(List.of("一等奖", "二等奖", "三等奖", "优胜奖")),
                YearMonth.from(awarded).toString());
    }

    /** Application number: year, kind, running number, check digit (ZC 0006). */
    private static String number(Dice dice, LocalDate applied, int kind) {
        String digits = "%d%d%07d".formatted(applied.getYear(), kind, dice.below(1_000_000));
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 8 + 2);
        }
        int rest = sum % 11;
        return "ZL" + digits + "." + (rest == 10 ? "X" : String.valueOf(rest));
    }

    private static Map<String, List<String>> patentNames() {
        Map<String, List<String>> names = new HashMap<>();
        Csv.read("/sample/patents.csv")
                .forEach(row -> names.put(
                        row.get("schools"), Arrays.asList(row.get("names").split("\\|"))));
        return Map.copyOf(names);
    }
}
