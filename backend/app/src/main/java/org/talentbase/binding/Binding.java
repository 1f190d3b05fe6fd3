package org.talentbase.binding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.web.Problem;

/**
 * Somebody who says that a record is theirs, and that record, as they stood at one look.
 *
 * @param askerIndex blind index of the number on file for the asker's account, which has a record then; null for none
 * @param holderId the account that has the record now
 */
@SuppressWarnings("ArrayRecordComponent") // read, never compared as a whole
record Binding(
        BindingDetail detail,
        UUID accountId,
        boolean askerEnabled,
        byte @Nullable [] askerIndex,
        byte[] idNumberIndex,
        @Nullable UUID holderId) {

    static Binding read(ResultSet row) throws SQLException {
        BindingDetail detail = new BindingDetail(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("name"),
                row.getString("id_number_mask"),
                row.getObject("asked_at", OffsetDateTime.class),
                row.getObject("ends_at", OffsetDateTime.class),
                row.getString("outcome") == null ? "waiting" : row.getString("outcome"),
                new BindingDetail.Asker(
                        row.getString("asker_phone"),
                        row.getObject("registered_at", OffsetDateTime.class).toLocalDate(),
                        row.getObject("phone_of_record", Boolean.class)),
                new BindingDetail.Kept(
                        row.getObject("talent_id", UUID.class),
                        row.getString("unit_name"),
                        row.getString("phone_mask"),
                        row.getObject("admitted_at", OffsetDateTime.class)),
                holder(row),
                List.of());
        return new Binding(
                detail,
                row.getObject("account_id", UUID.class),
                row.getBoolean("asker_enabled"),
                row.getBytes("asker_index"),
                row.getBytes("id_number_index"),
                row.getObject("holder_id", UUID.class));
    }

    private static BindingDetail.@Nullable Holder holder(ResultSet row) throws SQLException {
        return row.getObject("holder_id") == null
                ? null
                : new BindingDetail.Holder(
                        row.getString("holder_phone"), row.getObject("last_used_on", LocalDate.class));
    }

    UUID id() {
        return detail.id();
    }

    UUID talentId() {
        return detail.record().talentId();
    }

    boolean isOver(OffsetDateTime now) {
        return detail.state().equals("waiting") && (!detail.endsAt().isAfter(now) || !askerEnabled);
    }

    /** @throws Problem 409 {@code binding-decided}, {@code binding-over} */
    void requireWaiting(OffsetDateTime now) {
        if (!detail.state().equals("waiting")) {
            throw Problem.of(BindingProblem.BINDING_DECIDED);
        }
        if (isOver(now)) {
            throw Problem.of(BindingProblem.BINDING_OVER);
        }
    }

    /** What a reader may do with it as it is now. */
    BindingDetail shown(OffsetDateTime now, boolean decides) {
        boolean over = isOver(now);
        boolean waits = detail.state().equals("waiting") && !over;
        return new BindingDetail(
                detail.id(),
                detail.version(),
                detail.name(),
                detail.idNumberMask(),
                detail.askedAt(),
                detail.endsAt(),
                over ? "over" : detail.state(),
                detail.asker(),
                detail.record(),
                detail.boundTo(),
                waits && decides ? List.of(BindingAction.CONFIRM, BindingAction.REFUSE) : List.of());
    }
}
