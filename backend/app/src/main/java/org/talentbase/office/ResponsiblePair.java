package org.talentbase.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The two who answer for an office; null for whom nobody has named.
 *
 * @param dueOn until when they are to be named; null where no day is set
 * @param version of the two together, 0 before anybody was named
 */
public record ResponsiblePair(
        @Nullable ResponsibleShown leader,
        @Nullable ResponsibleShown technical,
        ResponsibleState state,
        @Nullable LocalDate dueOn,
        int version) {}
