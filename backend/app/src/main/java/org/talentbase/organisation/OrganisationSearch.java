package org.talentbase.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.web.Cursor;

/**
 * Organisations in the order of their codes, by conditions on {@code o} and by what somebody types: part of the name, of its
 * pinyin or initials, or of the credit code.
 *
 * <p>No one plan serves what is typed. The index on pairs of neighbouring characters has no order: of a rare pair all are fetched
 * and put in order, which for a frequent one ({@code 中学}) would be a tenth of all; there an index in the order of the codes,
 * that has all that can be asked for, is walked until a page is full. Which it is, the first lines of the statement find out,
 * with at most {@value FEW} rows read, so that a plan made once is right for every text.
 */
final class OrganisationSearch {

    private static final int FEW = 2_000;

    private static final String WALKED = """
            select u.* from organisation u where u.id in (select o.id from organisation o where %s order by o.code limit :limit)
             order by u.code""";

    private static final String NAMED = """
            with named as materialized (
                select o.* from organisation o where neighbours(o.sought) @> neighbours(:text) limit %1$d + 1),
            few as materialized (select count(*) <= %1$d as yes from named),
            found as (
                (select o.id from named o where (select yes from few) and %2$s order by o.code limit :limit)
                union all
                (select o.id from organisation o where not (select yes from few) and %2$s order by o.code limit :limit))
            select u.* from organisation u where u.id in (select id from found) order by u.code""";

    private final StringBuilder conditions = new StringBuilder("o.code > :after");
    private final Map<String, Object> values = new HashMap<>();
    private @Nullable String text;

    OrganisationSearch and(String condition, String name, Object value) {
        conditions.append(" and ").append(condition);
        values.put(name, value);
        return this;
    }

    OrganisationSearch and(String condition) {
        conditions.append(" and ").append(condition);
        return this;
    }

    OrganisationSearch named(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return this;
        }
        text = typed.strip().toLowerCase(Locale.ROOT);
        return and("o.sought like :sought escape '!'", "sought", "%" + literal(text) + "%");
    }

    List<Organisation> page(EntityManager entities, @Nullable Cursor after, int limit) {
        boolean hasPairs = text != null && text.codePointCount(0, text.length()) > 1;
        String sql = hasPairs ? NAMED.formatted(FEW, conditions) : WALKED.formatted(conditions);
        Query query = entities.createNativeQuery(sql, Organisation.class)
                .setParameter("after", after == null ? "" : after.key(0))
                .setParameter("limit", limit);
        values.forEach(query::setParameter);
        if (hasPairs) {
            query.setParameter("text", text);
        }
        @SuppressWarnings("unchecked")
        List<Organisation> found = query.getResultList();
        return found;
    }

    /** For {@code like … escape '!'}: nothing that was typed is a pattern. */
    static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
