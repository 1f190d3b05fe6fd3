package org.talentbase.office;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Until when the offices of the reader's region name their responsible persons.
 *
 * @param dueOn null where no day is set
 * @param version 0 where none is
 * @param permittedActions what the caller may do now: the region's bureau sets it
 */
public record DueShown(
        @Nullable LocalDate dueOn,
        boolean past,
        @Nullable String note,
        int version,
        List<OfficeAction> permittedActions) {}
