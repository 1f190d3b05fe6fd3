package org.talentbase.unit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.talentbase.platform.web.Legible;

/**
 * Somebody asks in their unit's name that it be opened.
 *
 * @param unit what it says of itself; a contact is needed
 * @param territoryCode GB/T 2260, in which it lies
 * @param proof its registration certificate: JPEG or PNG of at most {@value Proof#LARGEST} bytes
 */
public record UnitApplying(
        @Valid @NotNull UnitChange unit,

        @Legible(max = 6, required = true) @Schema(minLength = 1, maxLength = 6)
        String territoryCode,

        String proof) {}
