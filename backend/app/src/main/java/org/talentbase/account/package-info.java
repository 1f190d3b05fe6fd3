/**
 * Staff accounts as they are given down the tree: by whom, for which organisation, with which duties, and that Keycloak knows them.
 * What an account may do is read at each request in {@code access}. Begin reading at {@link org.talentbase.account.Giving}; {@link
 * org.talentbase.account.Settling} keeps Keycloak in step. Individuals make theirs by themselves: {@link
 * org.talentbase.account.PersonalAccounts}.
 */
package org.talentbase.account;
