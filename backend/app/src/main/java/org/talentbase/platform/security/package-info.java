/**
 * Who is asking, and the two ways in: a session cookie for the page, a bearer token for systems. Begin reading at {@link
 * org.talentbase.platform.security.SignInTenants}; what a caller may do is decided by {@code access} and by each endpoint. An act that
 * needs the second factor says so with {@link org.talentbase.platform.security.Fresh}.
 */
package org.talentbase.platform.security;
