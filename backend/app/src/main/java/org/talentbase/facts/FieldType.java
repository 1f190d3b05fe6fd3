package org.talentbase.facts;

/** What kind of value a field holds, and so how it is checked, stored and drawn. */
public enum FieldType {
    TEXT,
    LONG_TEXT,
    /** A person's name, see {@link PersonName}. */
    NAME,
    /** A code of a code table. */
    CODE,
    /** {@code yyyy-MM} or {@code yyyy-MM-dd}: month is enough. */
    PARTIAL_DATE,
    /** {@code yyyy-MM-dd}. */
    DATE,
    FLAG,
    /** A {@link Place}: a territory in force and what is said besides. */
    PLACE,
    /** Id of an open unit; whoever keeps the document asks whether there is one. */
    UNIT,
    /** Never inside the document: kept encrypted beside it. */
    ID_NUMBER,
    /** Never inside the document: kept encrypted beside it. */
    PHONE;

    public boolean secret() {
        return this == ID_NUMBER || this == PHONE;
    }
}
