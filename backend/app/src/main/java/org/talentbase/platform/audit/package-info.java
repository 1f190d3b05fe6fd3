/** The audit log: begin reading at {@link org.talentbase.platform.audit.Audit}. Rows are inserted and read, never changed. */
package org.talentbase.platform.audit;
