/**
 * Proposals on their way into the register: drafts, the chain of review, acts. Begin reading at {@link
 * org.talentbase.declaration.Declaration}, whose methods are the states' only transitions; {@link
 * org.talentbase.declaration.Drafting} is the author's side, {@link org.talentbase.declaration.Reviewing} the reviewer's.
 */
package org.talentbase.declaration;
