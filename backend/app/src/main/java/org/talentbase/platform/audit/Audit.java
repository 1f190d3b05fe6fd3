package org.talentbase.platform.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.security.Zone;
import org.talentbase.platform.web.RequestFacts;

/**
 * Writes the log: one row per change, per answer with personal facts and per authenticated refusal. The row is part of the
 * caller's transaction, so that there is no change and no answer without it. Plain JDBC, since it is on every path.
 */
@ApplicationScoped
public class Audit {

    private static final String INSERT = """
            insert into audit_entry (id, occurred_at, account_id, subject, role, organisation_id, client, zone, action,
                outcome, resource, field_groups, masked, purpose, row_count, trace_id, resource_id, subject_ids)
            """;

    /** All but whom it is about. */
    private static final String PLACES = "?, ".repeat(16);

    private static final String SHOWN = "with shown as (%s), logged as (" + INSERT + "select " + PLACES
            + "id, array[id] from shown) select * from shown";

    private final AgroalDataSource dataSource;
    private final CurrentUser user;
    private final RequestFacts request;
    private final Clock clock;
    private final Zone zone;

    Audit(
            AgroalDataSource dataSource,
            CurrentUser user,
            RequestFacts request,
            Clock clock,
            @ConfigProperty(name = "talentbase.zone") Zone zone) {
        this.dataSource = dataSource;
        this.user = user;
        this.request = request;
        this.clock = clock;
        this.zone = zone;
    }

    /** Call inside the transaction that changes or reads. */
    public void record(AuditEntry entry) {
        write(entry, "done");
    }

    void refused(AuditEntry entry, String problem) {
        write(entry, problem);
    }

    /**
     * One record, read and logged by one statement inside the caller's transaction; nothing is logged where nothing is found.
     *
     * @param select with the record's {@code id} among its columns
     * @param values for its places
     * @param entry says of which resource, not of which record
     */
    public <T> Optional<T> shown(AuditEntry entry, String select, List<UUID> values, Reading<T> reading) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement both = connection.prepareStatement(SHOWN.formatted(select))) {
            for (int i = 0; i < values.size(); i++) {
                both.setObject(i + 1, values.get(i));
            }
            bind(both, values.size(), entry, "done");
            try (ResultSet row = both.executeQuery()) {
                return row.next() ? Optional.of(reading.of(row)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("A record cannot be read and logged", failed);
        }
    }

    /** Makes an answer of the row that was found. */
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private void write(AuditEntry entry, String outcome) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT + "values (" + PLACES + "?, ?)")) {
            bind(insert, 0, entry, outcome);
            setUuid(insert, 17, entry.resourceId());
            insert.setArray(
                    18, connection.createArrayOf("uuid", entry.subjects().toArray()));
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The audit log cannot be written", failed);
        }
    }

    private void bind(PreparedStatement insert, int after, AuditEntry entry, String outcome) throws SQLException {
        insert.setObject(after + 1, Ids.next());
        insert.setObject(after + 2, OffsetDateTime.now(clock));
        setUuid(insert, after + 3, user.accountId());
        insert.setString(after + 4, user.subject());
        insert.setString(after + 5, user.role());
        setUuid(insert, after + 6, user.organisationId());
        insert.setString(after + 7, user.client());
        insert.setString(after + 8, zone.name().toLowerCase(Locale.ROOT));
        insert.setString(after + 9, entry.action());
        insert.setString(after + 10, outcome);
        insert.setString(after + 11, entry.resource());
        insert.setArray(
                after + 12,
                insert.getConnection().createArrayOf("text", entry.groups().toArray()));
        insert.setBoolean(after + 13, entry.masked());
        insert.setString(after + 14, entry.purpose());
        insert.setInt(after + 15, entry.rows());
        insert.setString(after + 16, request.traceId());
    }

    private static void setUuid(PreparedStatement insert, int index, @Nullable UUID id) throws SQLException {
        if (id == null) {
            insert.setNull(index, Types.OTHER);
        } else {
            insert.setObject(index, id);
        }
    }
}
