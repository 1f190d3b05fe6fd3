package org.talentbase.platform.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.web.RequestFacts;

/**
 * Writes the log: one row per change, per answer with personal facts and per authenticated refusal. The row is part of the
 * caller's transaction, so that there is no change and no answer without it. Plain JDBC, since it is on every path.
 */
@ApplicationScoped
public class Audit {

    private static final String INSERT = """
            insert into audit_entry (id, occurred_at, account_id, subject, role, organisation_id, client, zone, action,
                outcome, resource, resource_id, subject_ids, field_groups, masked, purpose, row_count, trace_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource dataSource;
    private final CurrentUser user;
    private final RequestFacts request;
    private final Clock clock;
    private final String zone;

    Audit(
            AgroalDataSource dataSource,
            CurrentUser user,
            RequestFacts request,
            Clock clock,
            @ConfigProperty(name = "talentbase.zone") String zone) {
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

    private void write(AuditEntry entry, String outcome) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, Ids.next());
            insert.setObject(2, OffsetDateTime.now(clock));
            setUuid(insert, 3, user.accountId());
            insert.setString(4, user.subject());
            insert.setString(5, user.role());
            setUuid(insert, 6, user.organisationId());
            insert.setString(7, user.client());
            insert.setString(8, zone);
            insert.setString(9, entry.action());
            insert.setString(10, outcome);
            insert.setString(11, entry.resource());
            setUuid(insert, 12, entry.resourceId());
            insert.setArray(
                    13, connection.createArrayOf("uuid", entry.subjects().toArray()));
            insert.setArray(14, connection.createArrayOf("text", entry.groups().toArray()));
            insert.setBoolean(15, entry.masked());
            insert.setString(16, entry.purpose());
            insert.setInt(17, entry.rows());
            insert.setString(18, request.traceId());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The audit log cannot be written", failed);
        }
    }

    private static void setUuid(PreparedStatement insert, int index, @Nullable UUID id) throws SQLException {
        if (id == null) {
            insert.setNull(index, Types.OTHER);
        } else {
            insert.setObject(index, id);
        }
    }
}
