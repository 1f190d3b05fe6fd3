/**
 * The typed parts of a person's record. Begin reading at {@link org.talentbase.facts.Facts}: its components are the sections
 * of the collection form (采集表), and their annotations are the one definition that the server checks by and the page draws
 * from. No tables here: {@code declaration} keeps proposals, {@code talent} what was admitted.
 */
package org.talentbase.facts;
