package org.talentbase.local.sample;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names as the peoples give them: with a surname, whole without one, or with the father's name after a dot. */
final class Names {
    private static final String HAN = "01";

    /** As many characters as a name may have (民委发〔2016〕33号). */
    private static final int LONGEST = 50;

    private static final List<String> RARE = List.of("㐂", "𬭼", "䶮", "龑", "堃", "喆", "燚", "淼", "垚", "㛃", "𣲗", "翀");

    private final Map<String, People> peoples = new HashMap<>();

    Names() {
        for (Csv.Row row : Csv.read("/sample/peoples.csv")) {
            People han = peoples.get(HAN);
            String surnames = row.get("surnames");
            peoples.put(
                    row.get("people"),
                    new People(
                            row.get("style"),
                            Weighted.parse(surnames.isEmpty() ? "·" : surnames),
                            row.get("women").isEmpty() && han != null ? han.women : words(row.get("women")),
                            row.get("men").isEmpty() && han != null ? han.men : words(row.get("men"))));
        }
    }

    /** @param code of the people, GB/T 3304 */
    String draw(Dice dice, String code, boolean man) {
        People people = peoples.get(code);
        if (people == null) {
            throw new IllegalArgumentException("No names for the people " + code);
        }
        List<String> given = man ? people.men : people.women;
        return switch (people.style) {
            case "whole" -> dice.of(given);
            case "father" -> dice.of(given) + "·" + people.surnames.draw(dice);
            default -> people.surnames.draw(dice) + given(dice, given);
        };
    }

    /** The longest name that there may be, of the people whose names are long. */
    String longest(Dice dice, boolean man) {
        StringBuilder name = new StringBuilder(draw(dice, "05", man));
        while (name.length() < LONGEST) {
            name.append('·').append(draw(dice, "05", true));
        }
        name.setLength(LONGEST);
        if (name.charAt(LONGEST - 1) == '·') {
            name.setCharAt(LONGEST - 1, '木');
        }
        return name.toString();
    }

    private static String given(Dice dice, List<String> syllables) {
        String last = dice.percent(1) ? dice.of(RARE) : dice.of(syllables);
        return dice.percent(18) ? last : dice.of(syllables) + last;
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }

    /** @param surnames or fathers' names */
    private record People(String style, Weighted<String> surnames, List<String> women, List<String> men) {}
}
