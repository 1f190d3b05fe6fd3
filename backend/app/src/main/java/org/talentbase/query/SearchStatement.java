package org.talentbase.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Scope;
import org.talentbase.platform.web.Cursor;
import org.talentbase.talent.NameGrams;

/**
 * The search as SQL: scope first, then what was asked, newest admission first.
 *
 * <p>A part of a name is looked up in two ways, since no one plan serves both. The index on a reader's grams has no order: of a
 * rare gram all are fetched and the newest picked, which for a frequent one ({@code li}) would be a tenth of them; there the
 * newest of the scope are walked until a page is full. Which it is, the first lines of the statement find out, with at most {@value FEW}
 * rows read, so that a plan made once is right for every name. The names stand beside what a search picks and sorts by, so
 * that the conditions are the same over either table, and only those who are shown are joined.
 */
final class SearchStatement {

    /** As many named alike are fetched, 2 µs each; to walk over the scope until 21 of more than these are found takes no longer. */
    private static final int FEW = 6_000;

    private static final String SELECT = """
            select t.id, t.name, t.id_number_mask, t.sex, extract(year from t.birth_date)::int as birth_year,
                   u.name as unit_name, r.name as territory_name, t.admitted_at, t.admitted_as
              from talent t
              join organisation u on u.id = t.unit_id
              join territory r on r.code = t.territory_code
            """;

    private static final String NAMED = """
            with named as materialized (
                select n.talent_id as id, n.unit_id, n.county_id, n.league_id, n.region_id, n.county_authority_id,
                       n.league_authority_id, n.region_authority_id, n.department_id, n.territory_code, n.admitted_at
                  from talent_name n
                 where reached_grams(n.grams, n.county_id, n.league_id, n.region_id, n.county_authority_id,
                           n.league_authority_id, n.region_authority_id, n.department_id) @> reached_grams(?, %5$s)
                 limit %1$d + 1),
            few as materialized (select count(*) <= %1$d as yes from named),
            found as (
                (select t.id from named t where (select yes from few) and %2$s %3$s)
                union all
                (select t.id from talent t
                  where not (select yes from few) and %2$s
                    and %4$s %3$s))
            """;

    /** Of those who are engaged within the scope: each once, however many engage them there. */
    private static final String ENGAGED = """
              join (select distinct on (g.admitted_at, g.talent_id) g.admitted_at, g.talent_id
                      from talent_engagement g where %s
                     order by g.admitted_at desc, g.talent_id desc) e on e.talent_id = t.id
            """;

    private static final String NAME_OF = "(select n.grams @> ? from talent_name n where n.talent_id = t.id)";

    private final Scope scope;
    private final StringBuilder conditions = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private String @Nullable [] grams;
    private final boolean engaged;
    private boolean byNumber;

    SearchStatement(Scope scope, boolean engaged) {
        this.scope = scope;
        this.engaged = engaged;
        conditions.append(engaged ? "true" : scope.sql("t"));
        values.add(scope.value());
    }

    SearchStatement named(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            grams = NameGrams.wanted(text).toArray(String[]::new);
        }
        return this;
    }

    SearchStatement numbered(byte @Nullable [] idNumberIndex) {
        if (idNumberIndex != null) {
            conditions.append(" and t.id_number_index = ?");
            values.add(idNumberIndex);
            byNumber = true;
        }
        return this;
    }

    SearchStatement in(@Nullable String category, @Nullable String tier) {
        if (category != null || tier != null) {
            conditions.append(" and exists (select from talent_category c where c.talent_id = t.id");
            and(" and c.category = ?", category);
            and(" and c.tier = ?", tier);
            conditions.append(')');
        }
        return this;
    }

    /** The codes of GB/T 2260 nest by their leading digits; trailing pairs of zeros stand for the whole. */
    SearchStatement within(@Nullable String territory) {
        if (territory != null) {
            conditions.append(" and t.territory_code ~ ?");
            values.add("^" + territory.replaceAll("(00)+$", ""));
        }
        return this;
    }

    SearchStatement after(@Nullable Cursor cursor) {
        if (cursor != null) {
            conditions.append(" and (t.admitted_at, t.id) < (?, ?)");
            values.add(cursor.moment(0));
            values.add(cursor.id(1));
        }
        return this;
    }

    PreparedStatement prepare(Connection connection, int limit) throws SQLException {
        String newest = "order by t.admitted_at desc, t.id desc limit " + limit;
        String select = engaged ? SELECT + ENGAGED.formatted(scope.engagingSql("g")) : SELECT;
        if (grams == null) {
            return bound(connection, select + "where " + conditions + " " + newest, values);
        }
        if (byNumber || engaged) {
            values.add(grams);
            return bound(connection, select + "where " + conditions + " and " + NAME_OF + " " + newest, values);
        }
        String named = NAMED.formatted(FEW, conditions, newest, NAME_OF, scope.lookedUpBySql());
        List<Object> twice = new ArrayList<>();
        twice.add(grams);
        twice.add(scope.value());
        twice.addAll(values);
        twice.addAll(values);
        twice.add(grams);
        return bound(connection, named + SELECT + "join found on found.id = t.id " + newest, twice);
    }

    private static PreparedStatement bound(Connection connection, String sql, List<Object> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
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
            conditions.append(condition);
            values.add(value);
        }
    }
}
