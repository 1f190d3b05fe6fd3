package org.talentbase.talent;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a reader of a record may do with it, besides reading. */
public enum TalentAction {
    UNMASK,
    /** To print a temporary password for the person's own account. */
    SLIP;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
