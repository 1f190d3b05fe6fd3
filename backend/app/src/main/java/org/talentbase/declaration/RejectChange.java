package org.talentbase.declaration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A refusal to admit, with its reason in words that the person will read. */
public record RejectChange(
        @NotNull @Size(min = 1, max = 1000) String note) {}
