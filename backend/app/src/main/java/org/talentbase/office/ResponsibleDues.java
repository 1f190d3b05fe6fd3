package org.talentbase.office;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The day of each region. */
@ApplicationScoped
class ResponsibleDues implements PanacheRepositoryBase<ResponsibleDue, UUID> {

    private final Clock clock;

    ResponsibleDues(Clock clock) {
        this.clock = clock;
    }

    @Nullable
    ResponsibleDue of(@Nullable UUID region) {
        return region == null ? null : findById(region);
    }

    @Nullable
    ResponsibleDue hold(UUID region) {
        return findById(region, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean isPast(@Nullable ResponsibleDue due) {
        return due != null && due.dueOn().isBefore(today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
