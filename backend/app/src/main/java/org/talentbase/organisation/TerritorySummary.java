package org.talentbase.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A territory as lists show it.
 *
 * @param code six digits of GB/T 2260
 * @param parentCode the territory around it; absent for a region
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TerritorySummary(
        String code, String name, Level level, @Nullable String parentCode) {}
