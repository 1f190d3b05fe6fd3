package org.talentbase.binding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can be done with one that waits. */
public enum BindingAction {
    CONFIRM,
    REFUSE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
