/**
 * Whose account a record of the register is: asked for by the person, confirmed by their unit or bureau. Begin reading at {@link
 * org.talentbase.binding.Bindings}, where it is found whose turn that is.
 */
package org.talentbase.binding;
