package org.talentbase.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A section as it was kept: spaces stripped, dots of names put right, numbers taken out and masked.
 *
 * @param version for the next If-Match
 */
public record SavedSection(
        int version,
        @Schema(oneOf = {Object.class, Object[].class}) JsonNode value,
        @Nullable String idNumberMask,
        @Nullable String phoneMask) {}
