package org.talentbase.talent;

import org.jspecify.annotations.Nullable;

/**
 * What somebody reads a number for.
 *
 * @param purpose code of {@code purpose}; units and bureaus must give one
 */
public record ReadingPurpose(@Nullable String purpose) {}
