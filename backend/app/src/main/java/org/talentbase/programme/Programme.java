package org.talentbase.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The rules that a territory issued, from a day on. */
@Entity
@Immutable
public class Programme {

    @Id
    private String id;

    private String name;

    private String issuer;

    @Column(name = "document_number")
    private @Nullable String documentNumber;

    private @Nullable String contact;

    @Column(name = "territory_code")
    private String territoryCode;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private @Nullable LocalDate effectiveTo;

    @Column(name = "has_tiers")
    private boolean hasTiers;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] asks;

    @ElementCollection
    @CollectionTable(name = "programme_clause", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderBy("position")
    private List<ProgrammeClause> clauses = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "programme_step", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderBy("position")
    private List<ProgrammeStep> chain = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    /** {@code chenggong-2021}. */
    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getIssuer() {
        return issuer;
    }

    public @Nullable String getDocumentNumber() {
        return documentNumber;
    }

    /** Whom the notice names for questions. */
    public @Nullable String getContact() {
        return contact;
    }

    public String getTerritoryCode() {
        return territoryCode;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    /** First day on which it no longer applies. */
    public @Nullable LocalDate getEffectiveTo() {
        return effectiveTo;
    }

    public boolean isHasTiers() {
        return hasTiers;
    }

    /** Fields that its rules need and others do without, as {@code section.field}. */
    public List<String> getAsks() {
        return List.of(asks);
    }

    /** In the order in which a reader would try them: the highest tier first. */
    public List<ProgrammeClause> getClauses() {
        return List.copyOf(clauses);
    }

    public List<ProgrammeStep> getChain() {
        return List.copyOf(chain);
    }

    public Optional<ProgrammeClause> clause(String clauseId) {
        return clauses.stream().filter(clause -> clause.id().equals(clauseId)).findFirst();
    }
}
