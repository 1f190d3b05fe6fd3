/**
 * The register of units as the bureaus keep it: opened, changed, suspended, resumed and closed within the bureau's scope, each
 * with its reason and in the unit's history. Begin at {@link org.talentbase.unit.UnitRegister}.
 *
 * <p>A unit is an organisation of the package before; what only its register needs is here. Who still has people in a unit is
 * asked of the features that know, through {@link org.talentbase.unit.Remaining}.
 */
package org.talentbase.unit;
