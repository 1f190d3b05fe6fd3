/** Counts of the register. Begin reading at {@link org.talentbase.statistics.StatisticsResource}. */
package org.talentbase.statistics;
