package org.talentbase.facts;

import org.jspecify.annotations.Nullable;

/** Ability without a certificate, in words: the ground of those who are admitted without one. */
public record Ability(
        @Asked(type = FieldType.LONG_TEXT, max = 1000) @Nullable
        String statement) {}
