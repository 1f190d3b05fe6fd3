package org.talentbase.office;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.crypto.Sealed;
import org.talentbase.platform.persistence.Ids;

/** Who answers for an office in one role, as they were named once; whoever is named next stands in a row after it. */
@Entity
@Immutable
@Table(name = "responsible_person")
@SuppressWarnings("UnusedVariable") // some columns are only written
class ResponsiblePerson {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private ResponsibleRole role;

    private int version;
    private String name;
    private String post;

    @Column(name = "office_phone")
    private String officePhone;

    @Embedded
    @AttributeOverride(name = "cipher", column = @Column(name = "mobile"))
    @AttributeOverride(name = "mask", column = @Column(name = "mobile_mask"))
    @AttributeOverride(name = "blindIndex", column = @Column(name = "mobile_index"))
    private Sealed mobile;

    private @Nullable String email;

    @Column(name = "named_at")
    private OffsetDateTime namedAt;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "named_by_id")
    private @Nullable UUID namedById;

    @SuppressWarnings("NullAway.Init")
    protected ResponsiblePerson() {}

    ResponsiblePerson(UUID office, ResponsibleRole role, int version, Written written, Act act) {
        this.id = Ids.next();
        this.organisationId = office;
        this.role = role;
        this.version = version;
        this.name = written.name();
        this.post = written.post();
        this.officePhone = written.officePhone();
        this.mobile = written.mobile();
        this.email = written.email();
        this.namedAt = act.at();
        this.accountId = act.account();
        this.namedById = act.organisation();
    }

    /** What is written of them, found to be right. */
    record Written(
            String name,
            String post,
            String officePhone,
            Sealed mobile,
            @Nullable String email) {}

    /** By whom they are named, and when. */
    record Act(
            OffsetDateTime at,
            @Nullable UUID account,
            @Nullable UUID organisation) {}

    UUID id() {
        return id;
    }

    ResponsibleRole role() {
        return role;
    }

    private int version() {
        return version;
    }

    /** The version of the register of those who answer for one office. */
    static int latest(Collection<ResponsiblePerson> persons) {
        return persons.stream().mapToInt(ResponsiblePerson::version).max().orElse(0);
    }

    String name() {
        return name;
    }

    Sealed mobile() {
        return mobile;
    }

    ResponsibleShown shown() {
        return new ResponsibleShown(name, post, officePhone, mobile.mask(), email, namedAt);
    }
}
