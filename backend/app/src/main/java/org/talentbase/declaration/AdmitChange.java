package org.talentbase.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.web.Legible;

/** The bureau's decision: one per category that the person claims. */
public record AdmitChange(@NotNull @Size(min = 1, max = 5) List<@Valid @NotNull Decision> decisions) {

    /**
     * One category.
     *
     * @param clauseId the alternative of the programme that is met; null refuses this category
     * @param tier only where the clause leaves the tier to the reviewer's ground
     * @param ground the reviewer's words: needed where the clause asks for a ground, and to refuse
     */
    public record Decision(
            @NotNull String category,
            @Nullable String clauseId,
            @Nullable String tier,

            @Nullable @Legible(max = 1000) @Schema(maxLength = 1000)
            String ground) {}
}
