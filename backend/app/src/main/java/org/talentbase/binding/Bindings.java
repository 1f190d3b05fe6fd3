package org.talentbase.binding;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Scope;

/**
 * What waits, and for whom: the unit of the record, or the nearest bureau above it where the unit is not open, has nobody else who approves,
 * or the record is another living account's. Found at each look, by number and name together.
 */
@ApplicationScoped
class Bindings {

    /** Who has the record now: another account than the asker's, and switched on. */
    private static final String FROM = """
              from binding b
              join talent t on t.id_number_index = b.id_number_index and t.name = b.name
              join organisation u on u.id = t.unit_id
              join account a on a.id = b.account_id
              left join account h on h.id = t.account_id and h.enabled and h.id <> b.account_id
            """;

    private static final String TURN = """
            case when u.state = 'open' and h.id is null and exists (
                    select from account s
                     where s.organisation_id = t.unit_id and s.enabled and 'approves' = any(s.duties)
                       and s.id_number_index is distinct from b.id_number_index)
                 then t.unit_id else coalesce(t.county_id, t.league_id, t.region_id) end = ?
            """;

    private static final String LIST = """
            select b.id, b.name, b.id_number_mask, u.name as unit_name, b.asked_at, b.ends_at
            """ + FROM + """
             where b.outcome is null and b.ends_at > ? and a.enabled and b.id > ? and\s""" + TURN + """
            order by b.id limit ?""";

    private static final String FIND =
            """
            select b.id, b.version, b.name, b.id_number_mask, b.id_number_index, b.asked_at, b.ends_at, b.outcome,
                   b.account_id, a.username as asker_phone, a.created_at as registered_at, a.enabled as asker_enabled,
                   a.id_number_index as asker_index, b.phone_index = t.phone_index as phone_of_record,
                   t.id as talent_id, u.name as unit_name, t.phone_mask, t.admitted_at,
                   h.id as holder_id, h.username as holder_phone, h.last_used_on
            """ + FROM + " where b.id = ? and (b.outcome is null and " + TURN + "or b.outcome is not null and %s)";

    private static final UUID FIRST = new UUID(0, 0);

    private final AgroalDataSource dataSource;
    private final Clock clock;

    Bindings(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** The longest waiting first. */
    List<BindingSummary> waiting(Scope scope, @Nullable UUID after, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setObject(1, OffsetDateTime.now(clock));
            select.setObject(2, after == null ? FIRST : after);
            select.setObject(3, scope.value());
            select.setInt(4, limit);
            List<BindingSummary> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new BindingSummary(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            row.getString("id_number_mask"),
                            row.getString("unit_name"),
                            row.getObject("asked_at", OffsetDateTime.class),
                            row.getObject("ends_at", OffsetDateTime.class)));
                }
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException("What waits to be bound cannot be read", failed);
        }
    }

    /** One whose turn is the caller's, or that was decided within their reach. */
    Optional<Binding> find(UUID id, Scope scope) {
        return find(id, scope, "");
    }

    /** The same for an act: neither it nor the record changes meanwhile. */
    Optional<Binding> hold(UUID id, Scope scope) {
        return find(id, scope, " for update of b, t");
    }

    private Optional<Binding> find(UUID id, Scope scope, String lock) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND.formatted(scope.sql("t")) + lock)) {
            select.setObject(1, id);
            select.setObject(2, scope.value());
            select.setObject(3, scope.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(Binding.read(row)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("A binding cannot be read", failed);
        }
    }

    /**
     * A record and whose account it is.
     *
     * @param accountId null for nobody's
     */
    @SuppressWarnings("ArrayRecordComponent") // read, never compared as a whole
    record Bound(@Nullable UUID accountId, byte[] idNumberIndex, String unitName) {}

    /** The record of that id, of the caller's own people. */
    Optional<Bound> bound(UUID talent, Scope scope) {
        String sql = "select t.account_id, t.id_number_index, u.name from talent t"
                + " join organisation u on u.id = t.unit_id where t.id = ? and " + scope.sql("t");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, talent);
            select.setObject(2, scope.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Bound(
                                row.getObject("account_id", UUID.class),
                                row.getBytes("id_number_index"),
                                row.getString("name")))
                        : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("A record's account cannot be read", failed);
        }
    }

    /** The account becomes the record's own; one that had it before knows the person's number no more. */
    void confirm(Binding binding, UUID by) {
        run("update talent set account_id = ? where id = ?", binding.accountId(), binding.talentId());
        run("update account set id_number_index = ? where id = ?", binding.idNumberIndex(), binding.accountId());
        if (binding.holderId() != null) {
            run(
                    "update account set id_number_index = null where id = ? and id_number_index = ?",
                    binding.holderId(),
                    binding.idNumberIndex());
        }
        run(
                "update binding set outcome = 'confirmed', talent_id = ?, decided_by = ?, decided_at = ?,"
                        + " version = version + 1 where id = ?",
                binding.talentId(),
                by,
                OffsetDateTime.now(clock),
                binding.id());
    }

    void refuse(Binding binding, UUID by, String reason) {
        run(
                "update binding set outcome = 'refused', reason = ?, decided_by = ?, decided_at = ?,"
                        + " version = version + 1 where id = ?",
                reason,
                by,
                OffsetDateTime.now(clock),
                binding.id());
    }

    private void run(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("A binding cannot be written", failed);
        }
    }
}
