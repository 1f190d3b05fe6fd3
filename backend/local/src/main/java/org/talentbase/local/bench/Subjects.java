package org.talentbase.local.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Declarations to act on, each once: copies of one of the sample's that stands where the act begins. */
final class Subjects {
    /** What a copy is called, so that the next run finds what this one leaves. */
    private static final String NAME = "压测副本";

    /** A draft of a unit; where the bench's clerk works. */
    static final String DRAFT = "d.state = 'draft' and d.account_id is null and u.code = 'unit-cg-1'";

    /** With the bureau, of one category. */
    static final String AT_BUREAU =
            "d.step = 'bureau' and d.account_id is null and b.code = 'bureau-530114' and d.claimed_by is null"
                    + " and jsonb_array_length(d.document -> 'claims') = 1"
                    + " and d.document -> 'claims' -> 0 ->> 'category' = 'professional'";

    private static final String COPY = """
            with template as (
                select d.id from declaration d
                  join organisation u on u.id = d.unit_id
                  join organisation b on b.id = d.bureau_id
                 where %s and d.person_name <> '%s' order by d.id limit 1),
            copies as (
                insert into declaration
                select made.* from declaration d, (select gen_random_uuid() as id from generate_series(1, ?)) n,
                       lateral jsonb_populate_record(d, jsonb_build_object(
                           'id', n.id, 'person_name', '%2$s', 'id_number_index', sha256(n.id::text::bytea)::text,
                           'claimed_by', ?::uuid, 'claimed_at', case when ?::uuid is not null then now() end)) made
                 where d.id = (select id from template)
                returning id, version, id_number_index),
            acts as (
                insert into declaration_act
                select made.* from declaration_act a, copies c,
                       lateral jsonb_populate_record(a, jsonb_build_object(
                           'id', gen_random_uuid(), 'declaration_id', c.id)) made
                 where a.declaration_id = (select id from template))
            select id::text, version, id_number_index::text from copies""";

    private Subjects() {}

    /** @param claimant account that has claimed them, empty for none */
    static List<Subject> copies(Connection owner, String which, String claimant, int count) throws SQLException {
        List<Subject> subjects = new ArrayList<>();
        try (PreparedStatement copy = owner.prepareStatement(COPY.formatted(which, NAME))) {
            copy.setInt(1, count);
            copy.setString(2, claimant.isEmpty() ? null : claimant);
            copy.setString(3, claimant.isEmpty() ? null : claimant);
            try (ResultSet row = copy.executeQuery()) {
                while (row.next()) {
                    subjects.add(new Subject(row.getInt(2), List.of(row.getString(1), row.getString(3), Bare.id())));
                }
            }
        }
        if (subjects.size() < count) {
            throw new IllegalStateException("The sample has no declaration where " + which);
        }
        return subjects;
    }

    /** What an earlier run left undone. */
    static void clear(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            String left = "from declaration where person_name = '" + NAME + "' and talent_id is null";
            statement.execute("delete from declaration_act where declaration_id in (select id " + left + ")");
            statement.execute("delete " + left);
        }
    }

    /** @param names its id, the index of its ID number, and the key of the request that will act on it */
    record Subject(int version, List<String> names) {
        String id() {
            return names.getFirst();
        }

        String key() {
            return names.getLast();
        }
    }
}
