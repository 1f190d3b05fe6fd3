package org.talentbase.access;

/** What nobody who reaches a whole territory may do without end in one day: condition c8 of who may do what. */
public enum Quota {
    /** An answer of a search, up to a page of people. */
    SEARCH,
    /** The numbers of one person in full. */
    UNMASK
}
