package org.talentbase.facts;

import java.util.regex.Pattern;

/**
 * A person's name as it is written: never split, at most 50 characters, all of GB 18030, and only U+00B7 between its parts
 * (民委发〔2016〕33号). Look-alike dots between letters become U+00B7; Unicode normalisation would not do that.
 */
public final class PersonName {

    private static final Pattern LOOK_ALIKE_DOTS = Pattern.compile("(?<=\\p{L})[•∙‧・･．.](?=\\p{L})");
    private static final Pattern MISPLACED = Pattern.compile("^·|·$|··");

    private PersonName() {}

    public static String normalise(String written) {
        return LOOK_ALIKE_DOTS.matcher(written.strip()).replaceAll("·");
    }

    static boolean separatorsMisplaced(String name) {
        return MISPLACED.matcher(name).find() || name.codePoints().anyMatch(c -> "•∙‧・･．".indexOf(c) >= 0);
    }
}
