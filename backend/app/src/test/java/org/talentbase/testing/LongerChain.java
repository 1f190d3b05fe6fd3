package org.talentbase.testing;

/** A programme whose chain is longer than as it is shipped: after the county, the league. It is data and nothing else. */
public final class LongerChain {

    private static final String PROGRAMME = "inner-mongolia-2017";

    private LongerChain() {}

    /** From now on, and until it is {@linkplain #undo undone}, for all tests. */
    public static void lay() {
        Owner.run("insert into programme_step values (?, 3, 'league', 'everyone', '试', '盟市复审')", PROGRAMME);
    }

    public static void undo() {
        Owner.run("delete from programme_step where programme_id = ? and level = 'league'", PROGRAMME);
    }
}
