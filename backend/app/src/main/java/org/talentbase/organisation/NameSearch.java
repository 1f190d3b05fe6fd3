package org.talentbase.organisation;

import io.quarkus.panache.common.Parameters;
import java.util.Locale;

/** How organisations are found by what somebody types: part of the name, of its pinyin or initials, or of the credit code. */
final class NameSearch {

    /** For a query that calls the searched organisation {@code o}. */
    static final String CONDITION = "o.sought like :sought escape '!'";

    private NameSearch() {}

    static void bind(String text, Parameters parameters) {
        parameters.and("sought", "%" + literal(text.strip().toLowerCase(Locale.ROOT)) + "%");
    }

    /** For {@code like … escape '!'}: nothing that was typed is a pattern. */
    static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
