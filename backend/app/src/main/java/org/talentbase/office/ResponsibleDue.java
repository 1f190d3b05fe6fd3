package org.talentbase.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Until when the offices of a region name their responsible persons. */
@Entity
@Table(name = "responsible_due")
class ResponsibleDue {

    @Id
    @Column(name = "region_id")
    private UUID regionId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private @Nullable String note;
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ResponsibleDue() {}

    @SuppressWarnings("NullAway.Init") // write() sets the day
    ResponsibleDue(UUID regionId) {
        this.regionId = regionId;
    }

    void write(DueChange change) {
        dueOn = change.dueOn();
        note = Texts.given(change.note()).orElse(null);
        version++;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    String note() {
        return note;
    }

    int version() {
        return version;
    }

    UUID regionId() {
        return regionId;
    }
}
