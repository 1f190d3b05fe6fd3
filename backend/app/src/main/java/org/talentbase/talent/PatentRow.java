package org.talentbase.talent;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A granted patent, as admitted. */
@Embeddable
public record PatentRow(
        String name,
        String kind,
        String number,
        LocalDate grantedOn,
        @Nullable String part) {}
