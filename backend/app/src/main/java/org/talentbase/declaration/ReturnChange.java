package org.talentbase.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.web.Legible;

/** A return to the author: what to mend, each with its reason. */
public record ReturnChange(
        @NotNull @Size(min = 1, max = 100) List<@Valid @NotNull Item> items,

        @Nullable @Legible(max = 1000) @Schema(maxLength = 1000)
        String note) {

    /**
     * One field, or a section as a whole.
     *
     * @param row index in a section of rows
     * @param reason code of {@code return_reason}
     * @param note needed where the reason is {@code other}
     */
    public record Item(
            @NotNull String section,
            @Nullable Integer row,
            @Nullable String field,
            @NotNull String reason,

            @Nullable @Legible(max = 500) @Schema(maxLength = 500)
            String note) {}
}
