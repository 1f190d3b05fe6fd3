package org.talentbase.unit;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.talentbase.platform.crypto.Sealed;

/** Who answers for personnel in a unit. A person's name and number: a table of its own, behind policies. */
@Entity
@Table(name = "unit_contact")
class UnitContact {

    @Id
    @Column(name = "unit_id")
    private UUID unitId;

    private String name;

    @Embedded
    @AttributeOverride(name = "cipher", column = @Column(name = "phone"))
    @AttributeOverride(name = "mask", column = @Column(name = "phone_mask"))
    @AttributeOverride(name = "blindIndex", column = @Column(name = "phone_index"))
    private Sealed phone;

    @SuppressWarnings("NullAway.Init")
    protected UnitContact() {}

    UnitContact(UUID unitId, String name, Sealed phone) {
        this.unitId = unitId;
        this.name = name;
        this.phone = phone;
    }

    void become(String person, Sealed number) {
        name = person;
        phone = number;
    }

    String name() {
        return name;
    }

    Sealed phone() {
        return phone;
    }
}
