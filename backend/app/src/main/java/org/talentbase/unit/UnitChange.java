package org.talentbase.unit;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.web.Legible;

/**
 * What a unit says of itself, as its bureau writes it: the whole of it each time.
 *
 * @param uscc GB 32100; lower case is raised
 * @param nature code of {@code unit_nature}
 * @param industryCode GB/T 4754
 * @param managedLikeCivilService 参公
 * @param forPeopleWithoutUnit a township that acts as unit for those who have none
 * @param contactName who answers for personnel there; null for nobody
 * @param contactPhone their mobile number; null keeps the one that is there, as it is never shown in full
 * @param reason why it is changed, for the history
 */
public record UnitChange(
        @Legible(max = 100, required = true) @Schema(minLength = 1, maxLength = 100)
        String name,

        @Nullable @Legible(max = 50) @Schema(maxLength = 50) String shortName,

        @Legible(max = 30, required = true) @Schema(minLength = 1, maxLength = 30)
        String uscc,

        @Legible(max = 30, required = true) @Schema(minLength = 1, maxLength = 30)
        String nature,

        @Legible(max = 10, required = true) @Schema(minLength = 1, maxLength = 10)
        String industryCode,

        @NotNull Boolean managedLikeCivilService,
        @NotNull Boolean forPeopleWithoutUnit,

        @Nullable @Legible(max = 200) @Schema(maxLength = 200)
        String address,

        @Nullable Integer headcount,

        @Nullable @Legible(max = 50) @Schema(maxLength = 50) String contactName,

        @Nullable @Legible(max = 20) @Schema(maxLength = 20) String contactPhone,

        @Nullable @Legible(max = 500) @Schema(maxLength = 500)
        String reason) {}
