package org.talentbase.facts;

import java.util.regex.Pattern;
import org.talentbase.platform.web.LegibleText;

/**
 * A person's name as it is written: never split, at most 50 characters, all of GB 18030, and only U+00B7 between its parts
 * (民委发〔2016〕33号). Look-alike dots between letters become U+00B7, which Unicode normalisation would not do; nothing else of
 * it is changed, a compatibility character least of all.
 */
public record PersonName(String value) {

    /** In Unicode code points. */
    public static final int LONGEST = 50;

    private static final String LOOK_ALIKE_DOTS = "•∙‧・･．";
    private static final Pattern DOT_BETWEEN_LETTERS =
            Pattern.compile("(?<=\\p{L}[\\p{Mn}\\u180E]{0,4})[." + LOOK_ALIKE_DOTS + "](?=\\p{L})");

    /** A full stop may only shorten a Latin name. */
    private static final Pattern MISPLACED =
            Pattern.compile("^·|·$|··|[" + LOOK_ALIKE_DOTS + "]|(?<!\\p{IsLatin})\\.|\\.·");

    /** Reads a name: blanks around it go, dots are put right. */
    public static PersonName parse(String written) throws Unfit {
        String name = DOT_BETWEEN_LETTERS.matcher(written.strip()).replaceAll("·");
        Unfit.throwIf(LegibleText.lineFault(name, LONGEST));
        if (MISPLACED.matcher(name).find()) {
            throw new Unfit(FactsProblem.NAME_SEPARATOR);
        }
        return new PersonName(name);
    }
}
