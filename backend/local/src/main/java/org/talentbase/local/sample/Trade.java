package org.talentbase.local.sample;

import java.util.Arrays;
import java.util.List;

/**
 * What people of one occupation have in common, from trades.csv.
 *
 * @param region first two digits of the territories where it is at home; empty for everywhere
 * @param women percent
 * @param series first two digits of the codes of its titles (GB/T 8561); empty for a skilled trade
 * @param certificate kind of its skill certificate, {@code graded} where it has levels; empty for a professional one
 * @param levels schooling (GB/T 4658)
 * @param degree last two digits of the codes of its degrees (GB/T 6864); empty when none is usual
 * @param positions from beginner to head, four
 */
record Trade(
        String region,
        List<String> industries,
        boolean professional,
        String occupation,
        int weight,
        int women,
        String series,
        String certificate,
        Weighted<String> levels,
        String degree,
        String schools,
        List<String> majors,
        List<String> departments,
        List<String> positions) {

    static List<Trade> all() {
        return Csv.read("/sample/trades.csv").stream().map(Trade::of).toList();
    }

    private static Trade of(Csv.Row row) {
        return new Trade(
                row.get("region"),
                list(row.get("industries")),
                row.get("kind").equals("professional"),
                row.get("occupation"),
                Integer.parseInt(row.get("weight")),
                Integer.parseInt(row.get("women")),
                row.get("series"),
                row.get("certificate"),
                Weighted.parse(row.get("levels")),
                row.get("degree"),
                row.get("schools"),
                list(row.get("majors")),
                list(row.get("departments")),
                list(row.get("positions")));
    }

    boolean within(SampleUnit unit) {
        return unit.territory().startsWith(region)
                && industries.stream().anyMatch(unit.industry()::startsWith)
                && (!professional || unit.employsProfessionals());
    }

    /** How likely somebody of that sex has it. */
    int weightFor(boolean man) {
        return weight * (man ? 100 - women : women);
    }

    boolean graded() {
        return certificate.equals("graded");
    }

    /** Whether there is something to invent in it: machines, processes. */
    boolean technical() {
        return degree.equals("08");
    }

    String category() {
        return professional ? "professional" : "skilled";
    }

    private static List<String> list(String text) {
        return Arrays.asList(text.split("\\|"));
    }
}
