package org.talentbase.office;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** Who answers for an office from now on; null leaves the role as it is. */
public record ResponsibleChange(
        @Nullable @Valid ResponsibleNaming leader,
        @Nullable @Valid ResponsibleNaming technical) {}
