package org.talentbase.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The certificate that was sent with an application: a JPEG, sealed. */
@Entity
@Table(name = "unit_proof")
class UnitProof {

    @Id
    @Column(name = "application_id")
    private UUID applicationId;

    @Column(name = "sealed_content")
    private byte[] sealedContent;

    @SuppressWarnings("NullAway.Init")
    protected UnitProof() {}

    UnitProof(UUID applicationId, byte[] sealedContent) {
        this.applicationId = applicationId;
        this.sealedContent = sealedContent;
    }

    byte[] sealedContent() {
        return sealedContent;
    }
}
