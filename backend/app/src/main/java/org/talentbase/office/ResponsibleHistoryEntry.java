package org.talentbase.office;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who answers or answered for an office.
 *
 * @param until when the next was named, or the same with other words; null for who is there now
 * @param actor the officer who named them
 * @param namedBy whom that officer acted for
 */
public record ResponsibleHistoryEntry(
        ResponsibleRole role,
        ResponsibleShown person,
        @Nullable OffsetDateTime until,
        String actor,
        @Nullable String namedBy) {}
