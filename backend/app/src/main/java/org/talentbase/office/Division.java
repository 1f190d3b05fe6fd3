package org.talentbase.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.persistence.Ids;

/** 内设机构: a part of an office that works for the register. Closed for good, never deleted. */
@Entity
@Table(name = "division")
@SuppressWarnings("UnusedVariable") // when it was opened is only written
class Division {

    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    private String name;
    private String duty;
    private @Nullable String phone;

    @Column(name = "opened_on", updatable = false)
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Division() {}

    @SuppressWarnings("NullAway.Init") // write() sets what must be there
    Division(UUID office, DivisionChange change, LocalDate today) {
        this.id = Ids.next();
        this.organisationId = office;
        this.openedOn = today;
        write(change);
    }

    /** Found to be right. */
    void write(DivisionChange change) {
        name = change.name().strip();
        duty = change.duty();
        phone = Texts.given(change.phone()).orElse(null);
    }

    void close(LocalDate today) {
        closedOn = today;
    }

    void changed() {
        version++;
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    boolean isOpen() {
        return closedOn == null;
    }

    int version() {
        return version;
    }

    DivisionShown shown() {
        return new DivisionShown(id, name, duty, phone, version);
    }
}
