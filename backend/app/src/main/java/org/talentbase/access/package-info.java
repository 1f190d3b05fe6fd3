/** Accounts and grants: who a signed-in caller is in this installation, and for which organisation. */
package org.talentbase.access;
