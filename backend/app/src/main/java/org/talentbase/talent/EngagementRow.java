package org.talentbase.talent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An engagement by another unit, as admitted. Whom that unit reports to, the database adds and keeps in step. */
@Embeddable
public record EngagementRow(
        @Column(name = "unit_id") UUID unit,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        String work) {}
