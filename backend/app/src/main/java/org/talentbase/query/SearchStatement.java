package org.talentbase.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Scope;
import org.talentbase.platform.web.Cursor;
import org.talentbase.talent.NameGrams;

/** The search as SQL: scope first, then what was asked, newest admission first. */
final class SearchStatement {

    private static final String SELECT = """
            select t.id, t.name, t.id_number_mask, t.sex, extract(year from t.birth_date)::int as birth_year,
                   u.name as unit_name, r.name as territory_name, t.admitted_at,
                   (select json_agg(json_build_object('category', c.category, 'tier', c.tier) order by c.category)
                      from talent_category c where c.talent_id = t.id) as categories
              from talent t
              join organisation u on u.id = t.unit_id
              join territory r on r.code = t.territory_code
             where\s""";

    private final StringBuilder sql = new StringBuilder(SELECT);
    private final List<Object> values = new ArrayList<>();

    SearchStatement(Scope scope) {
        sql.append(scope.sql("t"));
        values.add(scope.value());
    }

    SearchStatement named(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            Collection<String> wanted = NameGrams.wanted(text);
            sql.append(" and t.id in (select talent_id from talent_name where grams @> ?)");
            values.add(wanted.toArray(String[]::new));
        }
        return this;
    }

    SearchStatement numbered(byte @Nullable [] idNumberIndex) {
        if (idNumberIndex != null) {
            sql.append(" and t.id_number_index = ?");
            values.add(idNumberIndex);
        }
        return this;
    }

    SearchStatement in(@Nullable String category, @Nullable String tier) {
        if (category != null || tier != null) {
            sql.append(" and exists (select from talent_category c where c.talent_id = t.id");
            and(" and c.category = ?", category);
            and(" and c.tier = ?", tier);
            sql.append(')');
        }
        return this;
    }

    /** The codes of GB/T 2260 nest by their leading digits; trailing pairs of zeros stand for the whole. */
    SearchStatement within(@Nullable String territory) {
        if (territory != null) {
            sql.append(" and t.territory_code ~ ?");
            values.add("^" + territory.replaceAll("(00)+$", ""));
        }
        return this;
    }

    SearchStatement after(@Nullable Cursor cursor) {
        if (cursor != null) {
            sql.append(" and (t.admitted_at, t.id) < (?, ?)");
            values.add(cursor.moment(0));
            values.add(cursor.id(1));
        }
        return this;
    }

    PreparedStatement prepare(Connection connection, int limit) throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(sql + " order by t.admitted_at desc, t.id desc limit " + limit);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof String[] array) {
                statement.setArray(i + 1, connection.createArrayOf("text", array));
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }

    private void and(String condition, @Nullable String value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }
}
