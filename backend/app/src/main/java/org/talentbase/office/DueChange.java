package org.talentbase.office;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.web.Legible;

/**
 * Until when, and what for.
 *
 * @param dueOn written as a day: a number would be taken for days since 1970
 * @param note to whom the list goes, what it is for: shown beside the day
 */
public record DueChange(
        @NotNull @JsonFormat(lenient = OptBoolean.FALSE) LocalDate dueOn,

        @Nullable @Legible(max = 500) @Schema(maxLength = 500)
        String note) {}
