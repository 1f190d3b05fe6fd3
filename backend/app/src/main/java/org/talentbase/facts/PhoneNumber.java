package org.talentbase.facts;

import java.util.Optional;
import java.util.regex.Pattern;

/** A mobile number of mainland China: 11 digits, as they are dialled. */
public final class PhoneNumber {

    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern SEPARATORS = Pattern.compile("[ -]");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+86|0086)");

    private PhoneNumber() {}

    /** Without the country's prefix, spaces and hyphens; empty when it is no mobile number. */
    public static Optional<String> normalise(String written) {
        String digits = COUNTRY.matcher(SEPARATORS.matcher(written.strip()).replaceAll(""))
                .replaceFirst("");
        return MOBILE.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }
}
