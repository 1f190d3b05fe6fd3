/** Finding people in the register. Begin reading at {@link org.talentbase.query.SearchResource}. */
package org.talentbase.query;
