package org.talentbase.office;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A responsible person as the page shows them.
 *
 * @param post 职务
 * @param mobileMask never the number, which is in the workbook
 * @param namedAt since when they are written so
 */
public record ResponsibleShown(
        String name,
        String post,
        String officePhone,
        String mobileMask,
        @Nullable String email,
        OffsetDateTime namedAt) {}
