package org.talentbase.organisation;

import java.util.UUID;

/** A unit, for whoever chooses where they work: no more than tells it apart. */
public record UnitSummary(UUID id, String name, String territoryName) {}
