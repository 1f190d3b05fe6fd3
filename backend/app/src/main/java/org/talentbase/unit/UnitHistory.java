package org.talentbase.unit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.unit.UnitHistoryEntry.Change;

/** What happened to units: appended in the transaction that does it, never changed. */
@ApplicationScoped
class UnitHistory {

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private static final String APPEND = """
            insert into unit_act (id, unit_id, version, action, acted_at, account_id, organisation_id, reason, changes)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""";

    private static final String OF_UNIT = """
            select h.version, h.action, h.acted_at, a.display_name, o.name, h.reason, h.changes
              from unit_act h join account a on a.id = h.account_id left join organisation o on o.id = h.organisation_id
             where h.unit_id = ? order by h.version desc""";

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;
    private final CurrentUser user;
    private final Clock clock;

    UnitHistory(AgroalDataSource dataSource, ObjectMapper json, CurrentUser user, Clock clock) {
        this.dataSource = dataSource;
        this.json = json;
        this.user = user;
        this.clock = clock;
    }

    /** The differences between two sets of values, in the order of the first. */
    static List<Change> between(Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        List<Change> changes = new ArrayList<>();
        before.forEach((field, old) -> {
            Object now = after.get(field);
            if (!Objects.equals(old, now)) {
                changes.add(new Change(field, text(old), text(now)));
            }
        });
        return changes;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    void append(Unit unit, UnitAction action, @Nullable String reason, List<Change> changes) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(APPEND)) {
            insert.setObject(1, Ids.next());
            insert.setObject(2, unit.id());
            insert.setInt(3, unit.version());
            insert.setString(4, action.code());
            insert.setObject(5, OffsetDateTime.now(clock));
            insert.setObject(6, user.accountId());
            insert.setObject(7, user.organisationId());
            insert.setString(8, UnitCheck.given(reason).orElse(null));
            insert.setString(9, json.writeValueAsString(changes));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("A unit's history cannot be written", failed);
        }
    }

    /** The latest first. */
    List<UnitHistoryEntry> of(UUID unit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_UNIT)) {
            select.setObject(1, unit);
            List<UnitHistoryEntry> entries = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(new UnitHistoryEntry(
                            row.getInt(1),
                            UnitAction.ofCode(row.getString(2)),
                            row.getObject(3, OffsetDateTime.class),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            json.readValue(row.getString(7), CHANGES)));
                }
            }
            return entries;
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("A unit's history cannot be read", failed);
        }
    }
}
