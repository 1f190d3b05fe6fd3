package org.talentbase.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Organisation;
import org.talentbase.platform.crypto.Sealed;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.platform.web.Problem;

/**
 * Who may act for an organisation, with which duties. Also the application's own word towards Keycloak's: {@code keycloakDue} says that
 * Keycloak has not been told of the last change yet, and nothing is given before it was.
 */
@Entity
@Table(name = "account")
public class StaffAccount {

    /** After so many days without a sign-in its giver is told, and after so many more it is disabled. */
    static final int UNUSED_DAYS = 90;

    static final int WARNED_DAYS = 30;

    /** How long a printed password is good. */
    static final Duration SLIP_LIFE = Duration.ofHours(72);

    @Id
    private UUID id;

    private String issuer;
    private @Nullable String subject;
    private String username;
    private String displayName;
    private String role;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] duties;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private @Nullable Organisation organisation;

    private boolean enabled;
    private byte @Nullable [] idNumberIndex;

    @Embedded
    @AttributeOverride(name = "cipher", column = @Column(name = "email"))
    @AttributeOverride(name = "mask", column = @Column(name = "email_mask"))
    @AttributeOverride(name = "blindIndex", column = @Column(name = "email_index"))
    private @Nullable Sealed email;

    private @Nullable UUID givenBy;
    private OffsetDateTime createdAt;
    private @Nullable OffsetDateTime slipExpiresAt;
    private @Nullable LocalDate lastUsedOn;
    private boolean keycloakDue;
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected StaffAccount() {}

    /** As given: nobody can sign in with it before Keycloak was told and a password was printed. */
    StaffAccount(
            Holder holder, Organisation organisation, String username, @Nullable UUID givenBy, OffsetDateTime now) {
        this.id = Ids.next();
        this.issuer = holder.issuer();
        this.username = username;
        this.displayName = holder.name();
        this.role = roleIn(organisation);
        this.duties = holder.duties().toArray(String[]::new);
        this.organisation = organisation;
        this.enabled = true;
        this.idNumberIndex = holder.idNumberIndex();
        this.email = holder.email();
        this.givenBy = givenBy;
        this.createdAt = now;
        this.keycloakDue = true;
        this.version = 1;
    }

    /** Who gets it. */
    @SuppressWarnings("ArrayRecordComponent") // read, never compared as a whole
    record Holder(
            String issuer,
            String name,
            Set<String> duties,
            byte[] idNumberIndex,
            @Nullable Sealed email) {}

    /** The role that accounts of the organisation have. */
    static String roleIn(Organisation organisation) {
        return organisation.getLevel() == null
                ? "unit"
                : organisation.getLevel().code();
    }

    void change(Set<String> newDuties, Organisation newOrganisation) {
        requireEnabled();
        duties = newDuties.toArray(String[]::new);
        organisation = newOrganisation;
        version++;
    }

    /** Together with a change, which raises the version. */
    void reachedAt(Sealed address) {
        email = address;
    }

    /** @throws Problem 409 when it is disabled already */
    void disable() {
        requireEnabled();
        enabled = false;
        slipExpiresAt = null;
        keycloakDue = true;
        version++;
    }

    /** @throws Problem 409 when it is not disabled */
    void enable(LocalDate today) {
        if (enabled) {
            throw Problem.of(AccountProblem.ACCOUNT_IS_ENABLED);
        }
        enabled = true;
        keycloakDue = true;
        // Its time without use begins anew.
        lastUsedOn = lastUsedOn == null ? null : today;
        version++;
    }

    /** From now on the printed password alone leads in, and for so long. */
    void slipGiven(OffsetDateTime expiresAt) {
        slipExpiresAt = expiresAt;
        version++;
    }

    /** The printed password was made unknown to everybody. */
    void slipTakenBack() {
        slipExpiresAt = null;
    }

    void settled(String knownAs) {
        subject = knownAs;
        keycloakDue = false;
    }

    /** Keycloak knew the user name as somebody else's. */
    void renamed(String another) {
        username = another;
    }

    void requireEnabled() {
        if (!enabled) {
            throw Problem.of(AccountProblem.ACCOUNT_IS_DISABLED);
        }
    }

    AccountState state(LocalDate today) {
        if (!enabled) {
            return AccountState.DISABLED;
        }
        if (subject == null) {
            return AccountState.PREPARING;
        }
        if (slipExpiresAt != null || lastUsedOn == null && givenBy != null) {
            return AccountState.SLIP;
        }
        LocalDate used = lastUsedOn == null ? createdAt.toLocalDate() : lastUsedOn;
        return used.isBefore(today.minusDays(UNUSED_DAYS)) ? AccountState.UNUSED : AccountState.ACTIVE;
    }

    UUID id() {
        return id;
    }

    /** Keycloak's id; null until Keycloak knows it. */
    @Nullable
    String subject() {
        return subject;
    }

    /** Where a link may be sent to. */
    @Nullable
    Sealed email() {
        return email;
    }

    /** Blind index of the holder's ID number; null where that is not on file. */
    byte @Nullable [] idNumberIndex() {
        return idNumberIndex;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    String role() {
        return role;
    }

    Set<String> duties() {
        return Set.of(duties);
    }

    /** Of staff: an individual acts for nobody. */
    Organisation organisation() {
        return Objects.requireNonNull(organisation, "staff act for an organisation");
    }

    @Nullable
    UUID organisationId() {
        return organisation == null ? null : organisation.getId();
    }

    boolean enabled() {
        return enabled;
    }

    OffsetDateTime createdAt() {
        return createdAt;
    }

    @Nullable
    OffsetDateTime slipExpiresAt() {
        return slipExpiresAt;
    }

    @Nullable
    LocalDate lastUsedOn() {
        return lastUsedOn;
    }

    boolean keycloakDue() {
        return keycloakDue;
    }

    int version() {
        return version;
    }
}
