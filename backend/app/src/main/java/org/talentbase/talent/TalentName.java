package org.talentbase.talent;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.talentbase.organisation.ScopeColumns;

/**
 * The search keys of a name, in a table of their own: array operators are not leakproof, so behind a row-level policy the
 * index on them would not be used; here it is, and the join to the protected table is by id. With the scope, so that only
 * those in reach are joined.
 */
@Entity
@Table(name = "talent_name")
public class TalentName {

    @Id
    private UUID talentId;

    @Embedded
    private ScopeColumns scope;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] grams;

    @SuppressWarnings("NullAway.Init")
    protected TalentName() {}

    TalentName(UUID talentId, ScopeColumns scope, Set<String> grams) {
        this.talentId = talentId;
        this.scope = scope;
        this.grams = grams.toArray(String[]::new);
    }
}
