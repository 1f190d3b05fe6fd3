package org.talentbase.account;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** What is done with an account, and what its giver may do next. */
public enum AccountAction {
    GIVE("give"),
    CHANGE("change"),
    SLIP("slip"),
    LINK("link"),
    DISABLE("disable"),
    ENABLE("enable");

    @EnumeratedValue
    private final String code;

    AccountAction(String code) {
        this.code = code;
    }

    static AccountAction of(String code) {
        return Arrays.stream(values())
                .filter(action -> action.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    @JsonValue
    public String code() {
        return code;
    }
}
