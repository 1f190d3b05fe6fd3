package org.talentbase.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.talentbase.organisation.ReportingTree.Node;
import org.talentbase.organisation.Scope.Column;
import org.talentbase.testing.Owner;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;

/** Whatever reports and belongs to whom, and however that came about: a scope selects what a walk up its line finds. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class RandomTreesTest {

    private static final long SEED = 20_261_122;
    private static final int TREES = 1_000;
    private static final int MOST_MOVES = 4;

    private static final String PROGRAMME = """
            insert into programme_step
            values ('inner-mongolia-2017', -1, 'authority', 'everyone', '试', '主管部门审核'),
                   ('inner-mongolia-2017', 0, 'department', 'everyone', '试', '主管部门审核')""";

    private static final String ROW =
            "as r(id uuid, kind text, level text, reports_to uuid, authority_id uuid, department_id uuid)";

    private static final String ORGANISATIONS = """
            insert into organisation (id, code, kind, level, name, pinyin, initials, territory_code, reports_to, authority_id,
                   department_id)
            select id, id::text, kind, level, '随机', 'suiji', 'sj', '150000', reports_to, authority_id, department_id
              from jsonb_to_recordset(?::jsonb)\s""" + ROW;

    private static final String MOVE = """
            update organisation o set reports_to = r.reports_to, authority_id = r.authority_id, department_id = r.department_id
              from jsonb_to_record(?::jsonb) %s where o.id = r.id""".formatted(ROW);

    private static final String TALENTS = """
            insert into talent (id, version, unit_id, county_id, league_id, region_id, county_authority_id, league_authority_id,
                   region_authority_id, department_id, territory_code, name, id_type, id_number,
                   id_number_mask, id_number_index, phone, phone_mask, phone_index, sex, birth_date, ethnicity, political_status,
                   work_started_on, post_name, post_kind, occupation, flexibly_introduced, admitted_at, admitted_as)
            select id, 0, id, county_id, league_id, region_id, county_authority_id, league_authority_id, region_authority_id,
                   department_id, territory_code, '某', '', '', '', id::text::bytea, '', '', '', '',
                   now(), '', '', now(), '', '', '', false, now(), '{professional}'
              from organisation where name = '随机' and kind = 'unit'""";

    private static final String DECLARATIONS = """
            insert into declaration (id, version, state, step, unit_id, county_id, league_id, region_id, county_authority_id,
                   league_authority_id, region_authority_id, department_id, chain, bureau_id,
                   programme_id, document, created_at, updated_at)
            select o.id, 0, 'in-review', 'bureau', o.id, county_id, league_id, region_id, county_authority_id,
                   league_authority_id, region_authority_id, department_id, made.chain, made.chain[1], 'inner-mongolia-2017',
                   '{}', now(), now()
              from organisation o, lateral (select array_remove(step_reviewers('inner-mongolia-2017', o), o.id) as chain) made
             where name = '随机' and kind = 'unit'""";

    private static final String REVIEWERS =
            "select unnest(chain) from declaration where id = ? and bureau_id = chain[position + 1]";

    @Test
    void aScopeSelectsWhatTheReportingLineLeadsTo() throws SQLException {
        SplittableRandom random = new SplittableRandom(SEED);
        try (Connection owner = Owner.connect()) {
            owner.setAutoCommit(false);
            for (int i = 0; i < TREES; i++) {
                ReportingTree tree = new ReportingTree(random);
                run(owner, PROGRAMME);
                run(owner, ORGANISATIONS, tree.json().toString());
                run(owner, TALENTS);
                run(owner, DECLARATIONS);
                assertReached(owner, tree, "seed " + SEED + ", tree " + i + " as laid");
                for (int moves = random.nextInt(MOST_MOVES + 1); moves > 0; moves--) {
                    run(owner, MOVE, tree.json(tree.move()).toString());
                }
                assertReached(owner, tree, "seed " + SEED + ", tree " + i + " after moves");
                owner.rollback();
            }
        }
    }

    private static void assertReached(Connection owner, ReportingTree tree, String when) throws SQLException {
        for (Node reader : tree.nodes()) {
            Scope scope = new Scope(reader.column(), reader.id());
            List<UUID> people = tree.beneath(reader, true);
            List<UUID> expected = new ArrayList<>(people);
            expected.addAll(people);
            String sql = "select t.id from talent t where %s union all select d.id from declaration d where %s"
                    .formatted(scope.sql("t"), scope.sql("d"));
            if (reader.column() == Column.UNIT) {
                assertThat(ids(owner, sql, reader.id(), reader.id()))
                        .as(when)
                        .containsExactlyInAnyOrderElementsOf(expected);
                assertThat(ids(owner, REVIEWERS, reader.id()))
                        .as(when)
                        .containsExactlyElementsOf(tree.reviewers(reader));
            } else {
                expected.addAll(tree.beneath(reader, false));
                assertThat(ids(
                                owner,
                                sql + " union all select o.id from organisation o where " + scope.sql("o"),
                                reader.id(),
                                reader.id(),
                                reader.id()))
                        .as(when)
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    private static void run(Connection owner, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(owner, sql, values)) {
            statement.execute();
        }
    }

    private static List<UUID> ids(Connection owner, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(owner, sql, values);
                ResultSet row = statement.executeQuery()) {
            List<UUID> ids = new ArrayList<>();
            while (row.next()) {
                ids.add(row.getObject(1, UUID.class));
            }
            return ids;
        }
    }

    private static PreparedStatement prepared(Connection owner, String sql, Object... values) throws SQLException {
        PreparedStatement statement = owner.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
