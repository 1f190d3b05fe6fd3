package org.talentbase.talent;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.talentbase.organisation.ScopeColumns;

/**
 * The search keys of a name, in a table of their own: array operators are not leakproof, so behind a row-level policy the
 * index on them would not be used; here it is, and the join to the protected table is by id. With all that a search picks
 * and sorts by, so that only those who are shown are joined.
 */
@Entity
@Table(name = "talent_name")
public class TalentName {

    @Id
    private UUID talentId;

    @Embedded
    private ScopeColumns scope;

    private String territoryCode;
    private OffsetDateTime admittedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] grams;

    @SuppressWarnings("NullAway.Init")
    protected TalentName() {}

    TalentName(UUID talentId, Admission admission, OffsetDateTime admittedAt) {
        this.talentId = talentId;
        this.scope = admission.scope();
        this.territoryCode = admission.territoryCode();
        this.admittedAt = admittedAt;
        String name = admission.document().path("identity").path("name").asText();
        this.grams = NameGrams.of(name).toArray(String[]::new);
    }
}
