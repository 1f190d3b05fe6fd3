package org.talentbase.unit;

import java.util.List;

/**
 * Where a unit of a territory may stand, the nearest first.
 *
 * @param bureaus to which it may report
 * @param authorities of the territory and above it
 * @param departments of the region
 */
public record UnitLines(List<UnitLine> bureaus, List<UnitLine> authorities, List<UnitLine> departments) {}
