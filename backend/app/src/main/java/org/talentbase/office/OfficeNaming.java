package org.talentbase.office;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.web.Legible;

/** How an authority or a department is called from now on. */
public record OfficeNaming(
        @Legible(max = 100, required = true) @Schema(minLength = 1, maxLength = 100)
        String name,

        @Nullable @Legible(max = 50) @Schema(maxLength = 50) String shortName) {}
