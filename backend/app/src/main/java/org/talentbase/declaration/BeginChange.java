package org.talentbase.declaration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Begins a declaration, or names another unit for it.
 *
 * @param unitId the employing unit, chosen by the person; a unit that enters its own people leaves it out
 */
public record BeginChange(@Nullable UUID unitId) {}
