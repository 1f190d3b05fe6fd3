package org.talentbase.declaration;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.ScopeColumns;
import org.talentbase.platform.crypto.Sealed;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.platform.web.Problem;

/**
 * A proposed version of a talent's facts on its way through review. Its methods are the only transitions; each refuses from a
 * state that it does not fit.
 */
@Entity
@Table(name = "declaration")
public class Declaration {

    /** A claim lapses, so that nobody's holiday holds up a file. */
    static final Duration CLAIM_HOLDS = Duration.ofHours(24);

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private @Nullable Step step;

    @Embedded
    private ScopeColumns scope;

    /** The person's own account; null when the unit enters. */
    private @Nullable UUID accountId;

    @Embedded
    private ReviewChain chain;

    private UUID bureauId;
    private String programmeId;
    private @Nullable UUID claimedBy;
    private @Nullable OffsetDateTime claimedAt;
    private @Nullable String personName;

    @JdbcTypeCode(SqlTypes.JSON)
    private String document;

    @Embedded
    @AttributeOverride(name = "cipher", column = @Column(name = "id_number"))
    @AttributeOverride(name = "mask", column = @Column(name = "id_number_mask"))
    @AttributeOverride(name = "blindIndex", column = @Column(name = "id_number_index"))
    private @Nullable Sealed idNumber;

    @Embedded
    @AttributeOverride(name = "cipher", column = @Column(name = "phone"))
    @AttributeOverride(name = "mask", column = @Column(name = "phone_mask"))
    @AttributeOverride(name = "blindIndex", column = @Column(name = "phone_index"))
    private @Nullable Sealed phone;

    private OffsetDateTime createdAt;
    private OffsetDateTime updatedAt;
    private @Nullable OffsetDateTime submittedAt;
    private @Nullable OffsetDateTime bureauSince;
    private @Nullable UUID talentId;

    @SuppressWarnings("NullAway.Init")
    protected Declaration() {}

    /**
     * @param accountId the person's own account, or null when the unit enters
     * @param chain who reviews it
     */
    Declaration(
            @Nullable UUID accountId, ScopeColumns scope, ReviewChain chain, String programmeId, OffsetDateTime now) {
        this.id = Ids.next();
        this.state = State.DRAFT;
        this.scope = scope;
        this.accountId = accountId;
        this.chain = chain;
        this.bureauId = chain.firstAbove(scope.unitId());
        this.programmeId = programmeId;
        this.document = "{}";
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Another employer, while nobody but the author has seen it. */
    void moveTo(ScopeColumns unit, ReviewChain reviewers, String programme, OffsetDateTime now) {
        require(state == State.DRAFT, DeclarationProblem.NOT_EDITABLE);
        scope = unit;
        chain = reviewers;
        bureauId = reviewers.firstAbove(unit.unitId());
        programmeId = programme;
        updatedAt = now;
    }

    boolean decided() {
        return state == State.ADMITTED || state == State.REJECTED;
    }

    boolean editable() {
        return state == State.DRAFT || state == State.RETURNED;
    }

    void write(String changed, @Nullable String name, OffsetDateTime now) {
        require(editable(), DeclarationProblem.NOT_EDITABLE);
        document = changed;
        personName = name;
        updatedAt = now;
    }

    void seal(@Nullable Sealed number, @Nullable Sealed telephone) {
        idNumber = number != null ? number : idNumber;
        phone = telephone != null ? telephone : phone;
    }

    /** It goes to the first of its chain, after a return as well: what was mended is reviewed by everybody again. */
    void submit(OffsetDateTime now) {
        require(editable(), DeclarationProblem.NOT_EDITABLE);
        state = State.IN_REVIEW;
        submittedAt = now;
        updatedAt = now;
        reach(chain.fromTheFirst(), now);
    }

    /** Only while nobody has taken it up. */
    void recall(OffsetDateTime now) {
        require(state == State.IN_REVIEW, DeclarationProblem.NOT_SUBMITTED);
        require(!claimHolds(now), DeclarationProblem.UNDER_REVIEW);
        state = State.DRAFT;
        leaveChain(now);
        submittedAt = null;
        bureauSince = null;
    }

    void claim(UUID reviewer, OffsetDateTime now) {
        require(state == State.IN_REVIEW, DeclarationProblem.NOT_IN_REVIEW);
        require(!claimHolds(now) || reviewer.equals(claimedBy), DeclarationProblem.CLAIMED_BY_ANOTHER);
        claimedBy = reviewer;
        claimedAt = now;
    }

    void release(UUID reviewer) {
        requireClaimedBy(reviewer);
        claimedBy = null;
        claimedAt = null;
    }

    /** The approval of any reviewer but the last. */
    void passOn(UUID reviewer, OffsetDateTime now) {
        requireClaimedBy(reviewer);
        require(!chain.withTheLast(), DeclarationProblem.OTHER_STEP);
        claimedBy = null;
        claimedAt = null;
        updatedAt = now;
        reach(chain.next(), now);
    }

    void giveBack(UUID reviewer, OffsetDateTime now) {
        requireClaimedBy(reviewer);
        state = State.RETURNED;
        leaveChain(now);
    }

    void reject(UUID reviewer, OffsetDateTime now) {
        requireClaimedBy(reviewer);
        state = State.REJECTED;
        leaveChain(now);
    }

    void admit(UUID reviewer, UUID talent, OffsetDateTime now) {
        requireClaimedBy(reviewer);
        require(chain.withTheLast(), DeclarationProblem.OTHER_STEP);
        state = State.ADMITTED;
        talentId = talent;
        leaveChain(now);
    }

    void requireClaimedBy(UUID reviewer) {
        require(state == State.IN_REVIEW, DeclarationProblem.NOT_IN_REVIEW);
        require(reviewer.equals(claimedBy), DeclarationProblem.NOT_CLAIMED);
    }

    boolean claimHolds(OffsetDateTime now) {
        return claimedAt != null && claimedAt.plus(CLAIM_HOLDS).isAfter(now);
    }

    boolean enteredByUnit() {
        return accountId == null;
    }

    /** Whose turn it is, or null when it is nobody's of the chain. */
    @Nullable
    UUID turnOf() {
        return step == null ? null : chain.current();
    }

    private void reach(ReviewChain place, OffsetDateTime now) {
        chain = place;
        if (place.current().equals(scope.unitId())) {
            step = Step.UNIT;
        } else {
            step = Step.BUREAU;
            bureauId = place.current();
            bureauSince = now;
        }
    }

    private void leaveChain(OffsetDateTime now) {
        step = null;
        claimedBy = null;
        claimedAt = null;
        updatedAt = now;
    }

    private static void require(boolean holds, DeclarationProblem otherwise) {
        if (!holds) {
            throw Problem.of(otherwise);
        }
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public State state() {
        return state;
    }

    public @Nullable Step step() {
        return step;
    }

    public ScopeColumns scope() {
        return scope;
    }

    public @Nullable UUID accountId() {
        return accountId;
    }

    ReviewChain chain() {
        return chain;
    }

    public String programmeId() {
        return programmeId;
    }

    public @Nullable UUID claimedBy() {
        return claimedBy;
    }

    public @Nullable String personName() {
        return personName;
    }

    String document() {
        return document;
    }

    @Nullable
    Sealed idNumber() {
        return idNumber;
    }

    @Nullable
    Sealed phone() {
        return phone;
    }

    public @Nullable OffsetDateTime submittedAt() {
        return submittedAt;
    }

    public @Nullable UUID talentId() {
        return talentId;
    }
}
