package org.talentbase.unit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.talentbase.platform.web.Legible;

/** Why a unit is suspended, resumed or closed, in words that stay in its history. */
public record UnitReason(
        @Legible(max = 500, required = true) @Schema(minLength = 1, maxLength = 500)
        String reason) {}
