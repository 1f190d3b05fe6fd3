package org.talentbase.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.vocabulary.Pinyin;

/** The files from which territories, bureaus and the units of the sample region come. */
class OrganisationDataTest {

    private static final String SHIPPED = "src/main/resources/db/organisation/data/";
    private static final String UNITS = "../local/src/main/resources/sample/units.csv";

    @ParameterizedTest
    @ValueSource(strings = {SHIPPED + "territory.csv", SHIPPED + "bureau.csv", UNITS})
    void namesAreReadAsTheRestOfTheSystemReadsThem(String file) throws IOException {
        for (Map<String, String> row : rows(file)) {
            Pinyin pinyin = Pinyin.of(row.get("name"));
            assertThat(row).containsEntry("pinyin", pinyin.full()).containsEntry("initials", pinyin.initials());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SHIPPED + "bureau.csv", UNITS})
    void idsAreOrderedByTimeAndUnique(String file) throws IOException {
        Set<String> ids = new HashSet<>();
        for (Map<String, String> row : rows(file)) {
            assertThat(Ids.parse(row.get("id")).version()).isEqualTo(7);
            assertThat(ids.add(row.get("id"))).isTrue();
        }
    }

    /** What is governed follows from there being a bureau. */
    @Test
    void everyTerritoryOfInnerMongoliaAndTheWayToChenggongHaveABureau() throws IOException {
        Set<String> withBureau = rows(SHIPPED + "bureau.csv").stream()
                .map(row -> row.get("territory_code"))
                .collect(Collectors.toSet());
        assertThat(rows(SHIPPED + "territory.csv"))
                .filteredOn(row -> row.get("abolished").equals("false")
                        && row.get("heading").equals("false"))
                .filteredOn(row -> row.get("code").startsWith("15"))
                .hasSize(1 + 12 + 103)
                .allSatisfy(row -> assertThat(withBureau).contains(row.get("code")));
        assertThat(withBureau).contains("530000", "530100", "530114");
    }

    @Test
    void aTerritoryLiesInOneThatIsTold() throws IOException {
        Map<String, Map<String, String>> told = new HashMap<>();
        for (Map<String, String> row : rows(SHIPPED + "territory.csv")) {
            Map<String, String> around = told.get(row.get("parent_code"));
            if (around == null) {
                assertThat(row).containsEntry("parent_code", "NULL").containsEntry("level", "regional");
            } else {
                assertThat(around).containsEntry("heading", "false");
                assertThat(row.get("code")).startsWith(Territory.prefix(around.get("code")));
                assertThat(List.of(row.get("heading"), row.get("abolished"), around.get("abolished")))
                        .as("%s lies in what is no more", row)
                        .isNotEqualTo(List.of("false", "false", "true"));
            }
            assertThat(told.put(row.get("code"), row)).isNull();
        }
        assertThat(told).hasSizeGreaterThan(4_000);
    }

    @Test
    void whatFollowedStandsToday() throws IOException {
        Map<String, Map<String, String>> territories =
                rows(SHIPPED + "territory.csv").stream().collect(Collectors.toMap(row -> row.get("code"), row -> row));
        assertThat(rows(SHIPPED + "territory_successor.csv"))
                .hasSizeGreaterThan(800)
                .allSatisfy(row -> {
                    assertThat(territories.get(row.get("code"))).containsEntry("abolished", "true");
                    assertThat(territories.get(row.get("successor_code")))
                            .containsEntry("abolished", "false")
                            .containsEntry("heading", "false");
                });
    }

    @Test
    void sampleUnitsHaveCreditCodesOfTheirTerritory() throws IOException {
        assertThat(rows(UNITS))
                .hasSizeGreaterThan(40)
                .allSatisfy(row -> assertThat(Uscc.parse(row.get("uscc")))
                        .get()
                        .extracting(code -> code.value().substring(2, 8))
                        .isEqualTo(row.get("territory_code")));
    }

    @Test
    void sampleUnitsReportToTheirCountyALeagueOrARegion() throws IOException {
        Map<String, String> levels = rows(SHIPPED + "bureau.csv").stream()
                .collect(Collectors.toMap(row -> row.get("code"), row -> row.get("level")));
        assertThat(rows(UNITS).stream().map(row -> levels.get(row.get("reports_to_code"))))
                .doesNotContainNull()
                .contains("county", "league", "regional");
    }

    private static List<Map<String, String>> rows(String file) throws IOException {
        List<String[]> lines = Files.readAllLines(Path.of(file)).stream()
                .map(line -> line.split(",", -1))
                .toList();
        String[] header = lines.getFirst();
        return lines.stream()
                .skip(1)
                .map(values -> IntStream.range(0, header.length)
                        .boxed()
                        .collect(Collectors.toMap(i -> header[i], i -> values[i])))
                .toList();
    }
}
