package org.talentbase.organisation;

import io.quarkus.panache.common.Parameters;
import java.util.Locale;

/** How organisations are found by what somebody types: part of the name or pinyin, initials, code. */
final class NameSearch {

    /** For a query that calls the searched entity {@code o}. */
    static final String CONDITION = "(lower(o.name) like :part escape '!' or o.pinyin like :part escape '!'"
            + " or o.initials like :beginning escape '!' or o.code like :beginning escape '!')";

    private NameSearch() {}

    static void bind(String text, Parameters parameters) {
        String literal = literal(text.strip().toLowerCase(Locale.ROOT));
        parameters.and("part", "%" + literal + "%").and("beginning", literal + "%");
    }

    /** For {@code like … escape '!'}: nothing that was typed is a pattern. */
    static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
