/** The one clock. */
package org.talentbase.platform.time;
