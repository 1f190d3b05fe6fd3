/**
 * Territories of GB/T 2260, the bureaus and units that lie in them, and how far a caller reaches: {@link
 * org.talentbase.organisation.Scope}, begin there.
 *
 * <p>Territories are the whole country's, with those that are no more ({@link org.talentbase.organisation.Territories}, kept in
 * memory); what is governed here is what has a bureau (decision 13).
 *
 * <p>Scope is held twice: by each query, and by the policies of the tables, to which {@link
 * org.talentbase.organisation.ToldTransactions} says who asks.
 *
 * <p>Whom an organisation reports to is a column apart from where it lies: the bureaus of 满洲里 and 二连浩特 report to the
 * region, past their leagues. Beside this line a unit has the authorities of its sector and the department that supervises it
 * (decision 11). The scope columns follow these lines; triggers of the table keep them, and whoever moves takes along what is
 * beneath (decision 10).
 */
package org.talentbase.organisation;
