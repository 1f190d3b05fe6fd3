package org.talentbase.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A bureau, an authority, a department or a unit. {@code county, league, region} are the bureaus above it on its reporting
 * line, itself included; the authorities those of its sector likewise.
 */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // some columns are only queried
public class Organisation {

    @Id
    private UUID id;

    private String code;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Level level;

    private String name;

    @Column(name = "short_name")
    private @Nullable String shortName;

    private String pinyin;

    private String initials;

    private @Nullable String uscc;

    private String sought;

    @Column(name = "territory_code")
    private String territoryCode;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reports_to")
    private @Nullable Organisation reportsTo;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "authority_id")
    private @Nullable Organisation authority;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "department_id", insertable = false, updatable = false)
    private @Nullable Organisation department;

    private @Nullable String nature;

    @Column(name = "industry_code")
    private @Nullable String industryCode;

    @Column(name = "managed_like_civil_service")
    private boolean managedLikeCivilService;

    @Enumerated(EnumType.STRING)
    private UnitState state;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    private int version;

    @Column(name = "county_id")
    private @Nullable UUID countyId;

    @Column(name = "league_id")
    private @Nullable UUID leagueId;

    @Column(name = "region_id")
    private @Nullable UUID regionId;

    @Column(name = "county_authority_id")
    private @Nullable UUID countyAuthorityId;

    @Column(name = "league_authority_id")
    private @Nullable UUID leagueAuthorityId;

    @Column(name = "region_authority_id")
    private @Nullable UUID regionAuthorityId;

    @Column(name = "department_id")
    private @Nullable UUID departmentId;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    public UUID getId() {
        return id;
    }

    /** Stable short code of ours: {@code bureau-530114}, {@code unit-cg-1}. */
    public String getCode() {
        return code;
    }

    public Kind getKind() {
        return kind;
    }

    /** The role of its accounts; a unit has none. */
    public @Nullable Level getLevel() {
        return level;
    }

    public String getName() {
        return name;
    }

    /** First letters of its pinyin. */
    public String getInitials() {
        return initials;
    }

    /** Not closed. */
    public boolean isOpen() {
        return validTo == null;
    }

    public @Nullable String getShortName() {
        return shortName;
    }

    public @Nullable String getUscc() {
        return uscc;
    }

    public String getTerritoryCode() {
        return territoryCode;
    }

    public @Nullable Organisation getReportsTo() {
        return reportsTo;
    }

    /** The nearest authority of its sector. */
    public @Nullable Organisation getAuthority() {
        return authority;
    }

    /** Which supervises it; a department is its own. */
    public @Nullable Organisation getDepartment() {
        return department;
    }

    public UnitState getState() {
        return state;
    }

    /** When it was closed. */
    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    /** Raised by each change of what it is. */
    public int getVersion() {
        return version;
    }

    /** Code of {@code unit_nature}. */
    public @Nullable String getNature() {
        return nature;
    }

    /** Code of {@code industry}. */
    public @Nullable String getIndustryCode() {
        return industryCode;
    }

    /** 参公: its staff are no professional talents to the programme of 2017, three (1). */
    public boolean isManagedLikeCivilService() {
        return managedLikeCivilService;
    }

    /** What rows that belong to this organisation carry, so that scope is one comparison. */
    public ScopeColumns scopeColumns() {
        return new ScopeColumns(
                kind == Kind.UNIT ? id : null,
                countyId,
                leagueId,
                regionId,
                countyAuthorityId,
                leagueAuthorityId,
                regionAuthorityId,
                departmentId);
    }
}
