package org.talentbase.local.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where people were born: today's divisions and those that ID cards still carry, and which peoples live there. */
final class Homes {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private final List<Home> all;
    private final Map<String, Weighted<String>> mixes = new HashMap<>();
    private final Map<String, Weighted<Home>> near = new HashMap<>();

    Homes() {
        all = Csv.read("/sample/homes.csv").stream()
                .map(row -> new Home(
                        row.get("code"),
                        row.get("league"),
                        year(row.get("born_from"), FIRST_YEAR),
                        year(row.get("born_to"), LAST_YEAR)))
                .toList();
        Csv.read("/sample/mixes.csv").forEach(row -> mixes.put(row.get("area"), Weighted.parse(row.get("peoples"))));
    }

    /** Mostly from the county itself and its league, sometimes from elsewhere in the region, or from another province. */
    String draw(Dice dice, String territory, int bornIn) {
        return near.computeIfAbsent(territory + bornIn, key -> choice(territory, bornIn))
                .draw(dice)
                .code;
    }

    private Weighted<Home> choice(String territory, int bornIn) {
        String league = territory.substring(0, 4);
        List<Home> possible = all.stream()
                .filter(home -> home.from <= bornIn && bornIn <= home.to)
                .toList();
        return Weighted.of(possible, home -> {
            if (home.code.equals(territory)) {
                return 400;
            }
            if (home.league.equals(league)) {
                return 40;
            }
            return home.code.startsWith(territory.substring(0, 2)) ? 4 : 3;
        });
    }

    /** The code of the people (民族, GB/T 3304) of somebody from there. */
    String people(Dice dice, String home) {
        for (int length = home.length(); length > 1; length--) {
            Weighted<String> mix = mixes.get(home.substring(0, length));
            if (mix != null) {
                return mix.draw(dice);
            }
        }
        throw new IllegalStateException("No mix of peoples for " + home);
    }

    private static int year(String text, int otherwise) {
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    private record Home(String code, String league, int from, int to) {}
}
