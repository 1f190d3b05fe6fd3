package org.talentbase.binding;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who says that a record is theirs, beside that record.
 *
 * @param version for If-Match
 * @param state {@code waiting}, {@code confirmed}, {@code refused} or {@code over}
 * @param boundTo the account that has the record now; null for none that is switched on
 */
public record BindingDetail(
        UUID id,
        int version,
        String name,
        String idNumberMask,
        OffsetDateTime askedAt,
        OffsetDateTime endsAt,

        @Schema(enumeration = {"waiting", "confirmed", "refused", "over"})
        String state,

        Asker asker,
        Kept record,
        @Nullable Holder boundTo,
        List<BindingAction> permittedActions) {

    /**
     * @param phone mask of the phone with which they registered
     * @param phoneOfRecord whether it is the record's phone; null where it is not known
     */
    public record Asker(
            String phone, LocalDate registeredOn, @Nullable Boolean phoneOfRecord) {}

    /** @param phone its mask */
    public record Kept(UUID talentId, String unitName, String phone, OffsetDateTime admittedAt) {}

    /** @param phone mask of the phone with which they registered */
    public record Holder(String phone, @Nullable LocalDate lastUsedOn) {}
}
