package org.talentbase.talent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.talentbase.platform.persistence.Ids;

/** What the register held from one admission to the next. Written once; the next version's start ends it. */
@Entity
@Immutable
@Table(name = "talent_version")
public class TalentVersion {

    @Id
    private UUID id;

    private UUID talentId;
    private int number;
    private OffsetDateTime validFrom;
    private UUID declarationId;

    @JdbcTypeCode(SqlTypes.JSON)
    private String facts;

    @SuppressWarnings("NullAway.Init")
    protected TalentVersion() {}

    TalentVersion(Talent talent, OffsetDateTime validFrom, UUID declarationId, String facts) {
        this.id = Ids.next();
        this.talentId = talent.id();
        this.number = talent.version();
        this.validFrom = validFrom;
        this.declarationId = declarationId;
        this.facts = facts;
    }
}
