/**
 * Counts of the register. Begin reading at {@link org.talentbase.statistics.StatisticsResource}; what is counted, and by what,
 * stands in the view {@code talent_counted}.
 */
package org.talentbase.statistics;
