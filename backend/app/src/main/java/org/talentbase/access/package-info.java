/**
 * Accounts: who acts for which organisation, with which duty. Begin reading at {@link
 * org.talentbase.access.AccountAugmentor}, where Keycloak's word and the application's own row meet at each request.
 */
package org.talentbase.access;
