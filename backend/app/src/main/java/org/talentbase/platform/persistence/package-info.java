/** Ids, and what every table needs. */
package org.talentbase.platform.persistence;
