package org.talentbase.talent;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.ScopeColumns;
import org.talentbase.platform.crypto.Sealed;
import org.talentbase.platform.persistence.Ids;

/** A person in the register: the admitted, current facts. Made by {@link Admissions} only. */
@Entity
@Table(name = "talent")
public class Talent {

    @Id
    private UUID id;

    private int version;

    @Embedded
    private ScopeColumns scope;

    private String territoryCode;

    private @Nullable UUID accountId;

    @Embedded
    private Person person;

    @Embedded
    private CurrentPost post;

    @Embedded
    @AttributeOverride(name = "cipher", column = @Column(name = "id_number"))
    @AttributeOverride(name = "mask", column = @Column(name = "id_number_mask"))
    @AttributeOverride(name = "blindIndex", column = @Column(name = "id_number_index"))
    private Sealed idNumber;

    @Embedded
    @AttributeOverride(name = "cipher", column = @Column(name = "phone"))
    @AttributeOverride(name = "mask", column = @Column(name = "phone_mask"))
    @AttributeOverride(name = "blindIndex", column = @Column(name = "phone_index"))
    private Sealed phone;

    private OffsetDateTime admittedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] admittedAs;

    @ElementCollection
    @CollectionTable(name = "talent_category", joinColumns = @JoinColumn(name = "talent_id"))
    private List<AdmittedCategory> categories = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "talent_engagement", joinColumns = @JoinColumn(name = "talent_id"))
    @OrderColumn(name = "position")
    private List<EngagementRow> engagements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "talent_education", joinColumns = @JoinColumn(name = "talent_id"))
    @OrderColumn(name = "position")
    private List<EducationRow> education = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "talent_degree", joinColumns = @JoinColumn(name = "talent_id"))
    @OrderColumn(name = "position")
    private List<DegreeRow> degrees = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "talent_title", joinColumns = @JoinColumn(name = "talent_id"))
    @OrderColumn(name = "position")
    private List<TitleRow> titles = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "talent_qualification", joinColumns = @JoinColumn(name = "talent_id"))
    @OrderColumn(name = "position")
    private List<QualificationRow> qualifications = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "talent_skill_certificate", joinColumns = @JoinColumn(name = "talent_id"))
    @OrderColumn(name = "position")
    private List<SkillCertificateRow> skillCertificates = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "talent_patent", joinColumns = @JoinColumn(name = "talent_id"))
    @OrderColumn(name = "position")
    private List<PatentRow> patents = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "talent_contest", joinColumns = @JoinColumn(name = "talent_id"))
    @OrderColumn(name = "position")
    private List<ContestRow> contests = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Talent() {}

    Talent(Admission admission, TypedFacts facts, OffsetDateTime now) {
        this.id = Ids.next();
        this.version = 1;
        this.scope = admission.scope();
        this.territoryCode = admission.territoryCode();
        this.accountId = admission.accountId();
        this.person = facts.person();
        this.post = facts.post();
        this.idNumber = admission.idNumber();
        this.phone = admission.phone();
        this.admittedAt = now;
        this.admittedAs = AdmittedCategory.brief(admission.categories());
        this.categories.addAll(admission.categories());
        this.engagements.addAll(facts.engagements());
        this.education.addAll(facts.education());
        this.degrees.addAll(facts.degrees());
        this.titles.addAll(facts.titles());
        this.qualifications.addAll(facts.qualifications());
        this.skillCertificates.addAll(facts.skillCertificates());
        this.patents.addAll(facts.patents());
        this.contests.addAll(facts.contests());
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** Columns of the person that are searched and counted. */
    @jakarta.persistence.Embeddable
    public record Person(
            String name,
            String idType,
            String sex,
            LocalDate birthDate,
            String ethnicity,
            String politicalStatus,
            LocalDate workStartedOn) {}

    /** Columns of the present post. */
    @jakarta.persistence.Embeddable
    public record CurrentPost(
            @Nullable String department,
            @Column(name = "post_name") String position,
            @Column(name = "post_held_since") @Nullable LocalDate heldSince,
            @Column(name = "post_kind") String kind,
            String occupation,
            boolean flexiblyIntroduced) {}
}
