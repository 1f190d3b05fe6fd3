/**
 * Measures the API against what its own statements cost bare: begin reading at {@link org.talentbase.local.bench.Bench}.
 * What is run bare is taken from the server's log of a real request, so the two cannot drift apart.
 */
@NullMarked
package org.talentbase.local.bench;

import org.jspecify.annotations.NullMarked;
