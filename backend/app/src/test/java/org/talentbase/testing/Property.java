package org.talentbase.testing;

import java.util.Random;

/**
 * Something that holds for every value that can be drawn. The draws are the same each time; a failure names the seed of its
 * draw, and {@code -Dproperty.seed=…} begins with that one.
 */
public final class Property {

    private static final long SEED = Long.getLong("property.seed", 20_261_122L);

    private Property() {}

    /** Draws so many times; each draw has a seed of its own. */
    public static void holds(int times, Check check) {
        for (int i = 0; i < times; i++) {
            long seed = SEED + i;
            try {
                check.on(new Random(seed));
            } catch (AssertionError | Exception broken) {
                throw new AssertionError("Broken with -Dproperty.seed=" + seed + ": " + broken.getMessage(), broken);
            }
        }
    }

    /** Draws values and asserts something of them. */
    @FunctionalInterface
    public interface Check {
        void on(Random random) throws Exception;
    }
}
