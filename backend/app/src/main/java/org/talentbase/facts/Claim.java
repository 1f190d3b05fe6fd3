package org.talentbase.facts;

import org.jspecify.annotations.Nullable;

/** A category, and where the programme has tiers the tier, that the person claims. */
public record Claim(
        @Asked(
                type = FieldType.CODE,
                codes = "category",
                only = {"professional", "skilled"},
                required = true)
        String category,

        @Asked(type = FieldType.CODE, codes = "tier") @Nullable
        String tier) {}
