package org.talentbase.binding;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One that waits for the caller's office.
 *
 * @param unitName whose record it would be
 */
public record BindingSummary(
        UUID id, String name, String idNumberMask, String unitName, OffsetDateTime askedAt, OffsetDateTime endsAt) {}
