package org.talentbase.access;

/** What nobody may do without end in one day: condition c8 of who may do what. */
public enum Quota {
    /** An answer of a search, up to a page of people; counted for who reaches a whole territory. */
    SEARCH,
    /** The numbers of one person in full; likewise. */
    UNMASK,
    /** To say that a record is one's own. */
    BINDING
}
