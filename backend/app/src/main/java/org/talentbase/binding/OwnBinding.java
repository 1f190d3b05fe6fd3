package org.talentbase.binding;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What its asker sees of it: the same whether there is such a record or not, until it is confirmed.
 *
 * @param endsAt until then it waits
 * @param state {@code waiting}, {@code confirmed} or {@code over}
 */
public record OwnBinding(
        UUID id,
        String name,
        String idNumberMask,
        OffsetDateTime askedAt,
        OffsetDateTime endsAt,

        @Schema(enumeration = {"waiting", "confirmed", "over"})
        String state) {}
