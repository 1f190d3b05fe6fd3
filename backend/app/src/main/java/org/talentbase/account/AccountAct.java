package org.talentbase.account;

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

/** Who gave, changed or took what, from whom, when and why. Appended, never changed. */
@Entity
@Immutable
@Table(name = "account_act")
public class AccountAct {

    @Id
    private UUID id;

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private AccountAction kind;

    private @Nullable UUID actedBy;
    private OffsetDateTime actedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] duties;

    private @Nullable UUID organisationId;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected AccountAct() {}

    /**
     * @param account as it is after the act
     * @param actedBy null where nobody did it but the passing of time
     */
    AccountAct(
            StaffAccount account,
            AccountAction kind,
            @Nullable UUID actedBy,
            OffsetDateTime now,
            @Nullable String reason) {
        this.id = Ids.next();
        this.accountId = account.id();
        this.kind = kind;
        this.actedBy = actedBy;
        this.actedAt = now;
        this.duties = account.duties().toArray(String[]::new);
        this.organisationId = account.organisationId();
        this.reason = reason;
    }
}
