package org.talentbase.vocabulary;

import java.util.Optional;
import java.util.regex.Pattern;

/** A mobile number of mainland China. @param digits the eleven digits, as they are dialled there */
public record PhoneNumber(String digits) {

    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern SEPARATORS = Pattern.compile("[ -]");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+86|0086)");

    /** Reads a number with or without the country's prefix, spaces and hyphens. */
    public static Optional<PhoneNumber> parse(String written) {
        String digits = COUNTRY.matcher(SEPARATORS.matcher(written.strip()).replaceAll(""))
                .replaceFirst("");
        return MOBILE.matcher(digits).matches() ? Optional.of(new PhoneNumber(digits)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "PhoneNumber[hidden]";
    }
}
