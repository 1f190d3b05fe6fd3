package org.talentbase.facts;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody comes from or lives.
 *
 * @param code territory of GB/T 2260; null for a place abroad
 * @param name what the territory and those around it were called when this was written: the record keeps it
 * @param detail what is said besides: a street, a village, a place abroad
 */
public record Place(
        @Nullable String code,
        @Nullable String name,
        @Nullable String detail) {}
