package org.talentbase.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A section as it was kept: spaces stripped, dots of names put right, numbers taken out and masked.
 *
 * @param version for the next If-Match
 * @param warnings what was put right, and what should be looked at again; pointers into the section
 */
public record SavedSection(
        int version,
        @Schema(oneOf = {Object.class, Object[].class}) JsonNode value,
        List<Remark> warnings,
        @Nullable String idNumberMask,
        @Nullable String phoneMask) {}
