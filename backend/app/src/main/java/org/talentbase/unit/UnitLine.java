package org.talentbase.unit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Level;

/** A bureau, an authority or a department, for whoever chooses one for a unit. */
public record UnitLine(UUID id, String name, @Nullable Level level) {}
