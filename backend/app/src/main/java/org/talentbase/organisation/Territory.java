package org.talentbase.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An administrative division of GB/T 2260. Data of the migrations, never changed by the application. */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // some columns are only queried
public class Territory {

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Column(name = "parent_code")
    private @Nullable String parentCode;

    private String pinyin;

    private String initials;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected Territory() {}

    /** Six digits. */
    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public Level getLevel() {
        return level;
    }

    /** The territory around it; null for a region. */
    public @Nullable String getParentCode() {
        return parentCode;
    }

    /** What the codes of a territory and of all within it begin with: GB/T 2260 fills up with zeros, two digits a level. */
    static String prefix(String code) {
        return code.replaceFirst("(00)+$", "");
    }
}
