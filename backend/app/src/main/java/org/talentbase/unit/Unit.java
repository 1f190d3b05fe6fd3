package org.talentbase.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Kind;
import org.talentbase.organisation.UnitState;
import org.talentbase.vocabulary.Pinyin;

/** A unit as its bureau keeps it: the row of an organisation, without the lines that the database works out for it. */
@Entity
@Table(name = "organisation")
@SuppressWarnings("UnusedVariable") // some columns are only written
class Unit {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind = Kind.UNIT;

    private String name;

    @Column(name = "short_name")
    private @Nullable String shortName;

    private String pinyin;

    private String initials;

    private @Nullable String uscc;

    @Column(name = "territory_code", updatable = false)
    private String territoryCode;

    @Column(name = "reports_to", updatable = false)
    private UUID reportsTo;

    @Column(name = "authority_id", updatable = false)
    private @Nullable UUID authorityId;

    @Column(name = "department_id", updatable = false)
    private @Nullable UUID departmentId;

    private @Nullable String nature;

    @Column(name = "industry_code")
    private @Nullable String industryCode;

    @Column(name = "managed_like_civil_service")
    private boolean managedLikeCivilService;

    @Column(name = "for_people_without_unit")
    private boolean forPeopleWithoutUnit;

    private @Nullable String address;

    private @Nullable Integer headcount;

    @Enumerated(EnumType.STRING)
    private UnitState state = UnitState.OPEN;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    /** @param place where it stands, found to be right */
    @SuppressWarnings("NullAway.Init") // write() sets what must be there
    Unit(UUID id, Place place, Written written, LocalDate today) {
        this.id = id;
        this.code = "unit-" + id;
        this.territoryCode = place.territoryCode();
        this.reportsTo = place.reportsTo();
        this.authorityId = place.authorityId();
        this.departmentId = place.departmentId();
        this.validFrom = today;
        write(written);
    }

    /** Where a unit shall stand, as it was asked for; without a bureau the one of its territory. */
    record Wanted(
            String territoryCode,
            @Nullable UUID reportsTo,
            @Nullable UUID authorityId,
            @Nullable UUID departmentId) {}

    /** Where a unit stands. */
    record Place(
            String territoryCode,
            UUID reportsTo,
            @Nullable UUID authorityId,
            @Nullable UUID departmentId) {}

    /** What a unit says of itself, found to be right: trimmed, the code raised, empty texts as null. */
    record Written(
            String name,
            @Nullable String shortName,
            String uscc,
            String nature,
            String industryCode,
            boolean managedLikeCivilService,
            boolean forPeopleWithoutUnit,
            @Nullable String address,
            @Nullable Integer headcount) {}

    void write(Written written) {
        Pinyin read = Pinyin.of(written.name());
        name = written.name();
        pinyin = read.full();
        initials = read.initials();
        shortName = written.shortName();
        uscc = written.uscc();
        nature = written.nature();
        industryCode = written.industryCode();
        managedLikeCivilService = written.managedLikeCivilService();
        forPeopleWithoutUnit = written.forPeopleWithoutUnit();
        address = written.address();
        headcount = written.headcount();
    }

    void become(UnitState next, LocalDate today) {
        state = next;
        validTo = next == UnitState.CLOSED ? today : null;
    }

    void changed() {
        version++;
    }

    /** Values by the names of the contract, for the history; null for none. */
    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("name", name);
        values.put("shortName", shortName);
        values.put("uscc", uscc);
        values.put("nature", nature);
        values.put("industryCode", industryCode);
        values.put("managedLikeCivilService", managedLikeCivilService);
        values.put("forPeopleWithoutUnit", forPeopleWithoutUnit);
        values.put("address", address);
        values.put("headcount", headcount);
        values.put("state", state.code());
        return values;
    }

    Place place() {
        return new Place(territoryCode, reportsTo, authorityId, departmentId);
    }

    UUID id() {
        return id;
    }

    UnitState state() {
        return state;
    }

    int version() {
        return version;
    }

    boolean isForPeopleWithoutUnit() {
        return forPeopleWithoutUnit;
    }

    @Nullable
    String address() {
        return address;
    }

    @Nullable
    Integer headcount() {
        return headcount;
    }

    @Nullable
    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }
}
