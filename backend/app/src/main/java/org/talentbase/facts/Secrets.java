package org.talentbase.facts;

import org.jspecify.annotations.Nullable;

/** The two values that are never in the document, in clear, for the moment of a check. Not to be logged or kept. */
public record Secrets(@Nullable String idNumber, @Nullable String phone) {

    boolean has(FieldType type) {
        return (type == FieldType.ID_NUMBER ? idNumber : phone) != null;
    }

    @Override
    public String toString() {
        return "Secrets[hidden]";
    }
}
