package org.talentbase.office;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.web.Legible;

/**
 * One line of the 负责人员登记表.
 *
 * @param post 职务
 * @param officePhone with its area code, and an extension where there is one
 * @param mobile null keeps the one of the same person, as it is never shown in full
 */
public record ResponsibleNaming(
        @Legible(max = 50, required = true) @Schema(minLength = 1, maxLength = 50)
        String name,

        @Legible(max = 50, required = true) @Schema(minLength = 1, maxLength = 50)
        String post,

        @Legible(max = 30, required = true) @Schema(minLength = 1, maxLength = 30)
        String officePhone,

        @Nullable @Legible(max = 20) @Schema(maxLength = 20) String mobile,

        @Nullable @Legible(max = 100) @Schema(maxLength = 100)
        String email) {}
