/**
 * Runs the whole system on one machine, without containers: PostgreSQL, Keycloak, the API with its page, the sample region.
 * Begin reading at {@link org.talentbase.local.Launcher}. Nothing here is shipped with the product.
 */
@NullMarked
package org.talentbase.local;

import org.jspecify.annotations.NullMarked;
