/**
 * The admitted record: typed, current tables and one immutable version per change. Begin reading at {@link
 * org.talentbase.talent.Admissions}, the only way in, and {@link org.talentbase.talent.Talent}.
 */
package org.talentbase.talent;
