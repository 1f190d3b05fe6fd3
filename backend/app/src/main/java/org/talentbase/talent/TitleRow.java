package org.talentbase.talent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A professional title, as admitted; the clock counts from {@code obtainedOn}. */
@Embeddable
public record TitleRow(
        String title,
        @Column(name = "title_rank") String rank,
        String field,
        LocalDate obtainedOn,
        @Nullable String route,
        @Nullable String issuer,
        String certificateNumber) {}
