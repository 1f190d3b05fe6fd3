package org.talentbase.office;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.web.Legible;

/**
 * What is written of a division.
 *
 * @param duty {@code planning}: 统筹规划、督促检查; {@code building}: 组织培训、具体建库 (notice of 2017, five)
 * @param phone of the division, with its area code
 */
public record DivisionChange(
        @Legible(max = 50, required = true) @Schema(minLength = 1, maxLength = 50)
        String name,

        @Legible(max = 20, required = true) @Schema(minLength = 1, maxLength = 20)
        String duty,

        @Nullable @Legible(max = 30) @Schema(maxLength = 30) String phone) {}
