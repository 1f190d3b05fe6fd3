/**
 * The technical floor: no business noun may be named here. A floor that needs business knowledge declares a port (an
 * interface), and the feature that has the knowledge implements it.
 */
package org.talentbase.platform;
