/**
 * A territory's dated rules (方案): the ways to be admitted, each with the clause of the notice that it stands for, and the chain
 * of review. Begin at {@link org.talentbase.programme.Programmes}.
 *
 * <p>The two published notices are shipped as data of the migrations. A territory without a programme of its own follows that
 * of the territory around it.
 */
package org.talentbase.programme;
