package org.talentbase.local.sample;

import java.util.List;
import java.util.UUID;

/** An employing unit of the sample region, as units.csv has it. */
record SampleUnit(
        UUID id, String code, String name, String territory, String nature, String industry, boolean likeCivilService) {

    private static final String CHENGGONG = "530114";

    static List<SampleUnit> all() {
        return Csv.read("/sample/units.csv").stream().map(SampleUnit::of).toList();
    }

    private static SampleUnit of(Csv.Row row) {
        return new SampleUnit(
                UUID.fromString(row.get("id")),
                row.get("code"),
                row.get("name"),
                row.get("territory_code"),
                row.get("nature"),
                row.get("industry_code"),
                Boolean.parseBoolean(row.get("managed_like_civil_service")));
    }

    boolean inChenggong() {
        return territory.equals(CHENGGONG);
    }

    /** First two digits of its territory: 15 Inner Mongolia, 53 Yunnan. */
    String region() {
        return territory.substring(0, 2);
    }

    /** Elsewhere in Yunnan there is no programme. */
    boolean hasProgramme() {
        return inChenggong() || territory.startsWith("15");
    }

    String programme() {
        return inChenggong() ? "chenggong-2021" : "inner-mongolia-2017";
    }

    /** Both notices ask for a post at an enterprise or a public institution (企事业单位). */
    boolean employsProfessionals() {
        return (nature.equals("enterprise") || nature.equals("institution")) && !likeCivilService;
    }

    /** How many people it has beside the others. */
    int size() {
        int staff = industry.startsWith("841") || industry.startsWith("834") ? 6 : nature.equals("enterprise") ? 4 : 2;
        return inChenggong() ? staff * 2 : staff;
    }
}
