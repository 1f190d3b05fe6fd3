package org.talentbase.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A code table without its entries.
 *
 * @param standard the published standard or document; absent for a table of our own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CodeTableSummary(
        String id,
        String name,
        String nameEn,
        @Nullable String standard,
        @Nullable String edition,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
