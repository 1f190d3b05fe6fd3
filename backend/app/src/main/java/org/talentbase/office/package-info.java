/**
 * Offices: bureaus, and the sector authorities and supervising departments beside them; whatever is an organisation and no unit.
 * Their tree, the divisions (内设机构) within them, and the register of responsible persons (负责人员登记表), with its day, its list
 * and its workbook. Begin at {@link org.talentbase.office.OfficeResource}, for the register at {@link
 * org.talentbase.office.ResponsibleResource}.
 *
 * <p>An office is kept by itself and by the bureaus above it. Bureaus come with their territories and are not opened here.
 */
package org.talentbase.office;
