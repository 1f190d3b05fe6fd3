package org.talentbase.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A territory as lists show it.
 *
 * @param code six digits of GB/T 2260
 * @param parentCode the territory around it; null for a region
 */
public record TerritorySummary(
        String code, String name, Level level, @Nullable String parentCode) {}
