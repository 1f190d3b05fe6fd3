package org.talentbase.declaration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.persistence.Ids;

/** One act on a declaration: who, for whom, when, why. Appended, never changed. */
@Entity
@Immutable
@Table(name = "declaration_act")
public class Act {

    @Id
    private UUID id;

    private UUID declarationId;
    private int number;

    @Enumerated(EnumType.STRING)
    private ActKind kind;

    private OffsetDateTime actedAt;
    private UUID accountId;
    private @Nullable UUID organisationId;
    private @Nullable String note;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String details;

    @SuppressWarnings("NullAway.Init")
    protected Act() {}

    Act(UUID declarationId, int number, ActKind kind, Actor actor, OffsetDateTime actedAt) {
        this.id = Ids.next();
        this.declarationId = declarationId;
        this.number = number;
        this.kind = kind;
        this.actedAt = actedAt;
        this.accountId = actor.accountId();
        this.organisationId = actor.organisationId();
    }

    /** @param details JSON: the document as submitted, the fields returned, or the categories decided */
    Act because(@Nullable String note, @Nullable String details) {
        this.note = note;
        this.details = details;
        return this;
    }

    public int number() {
        return number;
    }

    public ActKind kind() {
        return kind;
    }

    public OffsetDateTime actedAt() {
        return actedAt;
    }

    public UUID accountId() {
        return accountId;
    }

    public @Nullable UUID organisationId() {
        return organisationId;
    }

    public @Nullable String note() {
        return note;
    }

    @Nullable
    String details() {
        return details;
    }
}
