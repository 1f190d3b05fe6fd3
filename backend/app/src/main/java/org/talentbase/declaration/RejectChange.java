package org.talentbase.declaration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.talentbase.platform.web.Legible;

/** A refusal to admit, with its reason in words that the person will read. */
public record RejectChange(
        @Legible(max = 1000, required = true) @Schema(minLength = 1, maxLength = 1000)
        String note) {}
