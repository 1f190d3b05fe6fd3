package org.talentbase.office;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.web.Legible;

/**
 * A new authority or department beside a bureau, of its level and territory.
 *
 * @param kind {@code authority} or {@code department}
 * @param authorityId of an authority the next above it in its sector
 */
public record OfficeOpening(
        @Legible(max = 20, required = true) @Schema(minLength = 1, maxLength = 20)
        String kind,

        @Legible(max = 100, required = true) @Schema(minLength = 1, maxLength = 100)
        String name,

        @Nullable @Legible(max = 50) @Schema(maxLength = 50) String shortName,

        @Nullable UUID authorityId) {}
