package org.talentbase.declaration;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What may be done with a declaration. */
public enum ActKind {
    CREATE("create"),
    EDIT("edit"),
    SUBMIT("submit"),
    RECALL("recall"),
    CLAIM("claim"),
    RELEASE("release"),
    APPROVE("approve"),
    RETURN("return"),
    REJECT("reject"),
    ADMIT("admit");

    @EnumeratedValue
    private final String code;

    ActKind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
