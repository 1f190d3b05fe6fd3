/**
 * The sample region: units, demonstration accounts, invented talents and some declarations on their way. Begin reading at
 * {@link org.talentbase.local.sample.Sample}; who the people are comes from the CSV files beside it in the resources.
 */
@NullMarked
package org.talentbase.local.sample;

import org.jspecify.annotations.NullMarked;
