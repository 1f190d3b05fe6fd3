package org.talentbase.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Organisation;

/** That a unit be opened, asked for by somebody of it. What it says of itself is sealed. */
@Entity
@Table(name = "unit_application")
class UnitApplication {

    @Id
    private UUID id;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "bureau_id", updatable = false)
    private Organisation bureau;

    @Column(name = "territory_code", updatable = false)
    private String territoryCode;

    @Column(updatable = false)
    private String uscc;

    @Column(updatable = false)
    private String name;

    @Column(name = "sealed_unit", updatable = false)
    private byte[] sealedUnit;

    @Enumerated(EnumType.STRING)
    private UnitApplicationState state = UnitApplicationState.WAITING;

    @Column(name = "applied_at", updatable = false)
    private OffsetDateTime appliedAt;

    @Column(name = "decided_at")
    private @Nullable OffsetDateTime decidedAt;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    private @Nullable String reason;

    @Column(name = "unit_id")
    private @Nullable UUID unitId;

    private int version;

    @SuppressWarnings("NullAway.Init")
    protected UnitApplication() {}

    UnitApplication(Asked asked, String uscc, String name, byte[] sealedUnit, OffsetDateTime now) {
        this.id = asked.id();
        this.accountId = asked.by();
        this.bureau = asked.of();
        this.territoryCode = asked.territoryCode();
        this.uscc = uscc;
        this.name = name;
        this.sealedUnit = sealedUnit;
        this.appliedAt = now;
    }

    /**
     * @param by the applicant's account
     * @param of the bureau of the territory
     */
    record Asked(UUID id, UUID by, Organisation of, String territoryCode) {}

    /** It waits no more. */
    void become(UnitApplicationState next, UUID by, OffsetDateTime now) {
        state = next;
        decidedBy = by;
        decidedAt = now;
        version++;
    }

    void refusedFor(String why) {
        reason = why;
    }

    void openedAs(UUID unit) {
        unitId = unit;
    }

    boolean isWaiting() {
        return state == UnitApplicationState.WAITING;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    Organisation bureau() {
        return bureau;
    }

    String territoryCode() {
        return territoryCode;
    }

    byte[] sealedUnit() {
        return sealedUnit;
    }

    int version() {
        return version;
    }

    UnitApplicationSummary summary(String territory) {
        return new UnitApplicationSummary(
                id, name, uscc, territory, bureau.getName(), state, appliedAt, decidedAt, reason, unitId);
    }
}
