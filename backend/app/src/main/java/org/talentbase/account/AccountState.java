package org.talentbase.account;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an account stands; the first that holds. */
public enum AccountState {
    DISABLED,
    /** Keycloak does not know it yet: nobody can sign in. */
    PREPARING,
    /** The slip's password was not used yet, or is no longer good. */
    SLIP,
    /** For {@link StaffAccount#UNUSED_DAYS} days. */
    UNUSED,
    ACTIVE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
