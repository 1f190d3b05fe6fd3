package org.talentbase.platform.web;

import java.util.regex.Pattern;

/** Steps of JSON pointers for answers: what somebody made up as a property's name may be a personal value, and is not repeated. */
public final class Pointers {

    private static final Pattern PROPERTY = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,40}");

    private Pointers() {}

    public static String step(String property) {
        return PROPERTY.matcher(property).matches() ? property : "?";
    }
}
