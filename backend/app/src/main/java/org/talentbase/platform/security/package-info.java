/** Who is asking, and the ways in. */
package org.talentbase.platform.security;
