package org.talentbase.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A code table without its entries.
 *
 * @param standard the published standard or document; null for a table of our own
 */
public record CodeTableSummary(
        String id,
        String name,
        String nameEn,
        @Nullable String standard,
        @Nullable String edition,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
