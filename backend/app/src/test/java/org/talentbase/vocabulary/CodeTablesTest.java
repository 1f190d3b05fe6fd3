package org.talentbase.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentbase.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CodeTablesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Inject
    CodeTables tables;

    @ParameterizedTest
    @CsvSource({
        "education, 本科, 21",
        "education, 大学, 21",
        "education, 大学本科, 21",
        "education, 大学本科毕业, 21",
        "education, 大专, 31",
        "political, 群众, 13",
        "political, 党员, 01",
        "political, 民盟, 05",
        "ethnicity, 蒙古, 02",
        "ethnicity, 蒙族, 02",
        "ethnicity, 达斡尔, 31",
        "sex, 男, 1",
        "degree, 工商管理硕士, 346",
        "degree, ＭＢＡ, 346",
        "skill_level, 三级, 3",
        "skill_level, 高 级 工, 3",
        "title, 高工, 082",
        "industry, 卫生, 84",
        "category, 专技人才, professional"
    })
    void whatPeopleWriteIsUnderstood(String table, String written, String code) {
        assertThat(tables.resolve(table, written)).contains(code);
        assertThat(tables.isValid(table, code, TODAY)).isTrue();
    }

    @Test
    void whatNobodyKnowsIsNotGuessed() {
        assertThat(tables.resolve("education", "大概本科")).isEmpty();
        assertThat(tables.resolve("nothing", "本科")).isEmpty();
        assertThat(tables.name("education", "99")).isEmpty();
        assertThat(tables.isValid("education", "99", TODAY)).isFalse();
    }

    @Test
    void aSeriesIsNoTitle() {
        assertThat(tables.name("title", "080")).contains("工程技术人员");
        assertThat(tables.isValid("title", "080", TODAY)).isFalse();
        assertThat(tables.resolve("title", "工程技术人员")).isEmpty();
    }

    @Test
    void everyTitleHasARankOfTheRankTable() {
        CodeTable titles = tables.table("title").orElseThrow();
        assertThat(titles.entries().stream().filter(CodeEntry::selectable))
                .isNotEmpty()
                .allSatisfy(title -> assertThat(tables.attribute("title", title.code(), "rank"))
                        .get()
                        .matches(rank -> tables.isValid("title_rank", rank, TODAY)));
    }

    @Test
    void skillLevelsAreOrderedFromApprenticeToChief() {
        Stream<String> upwards = Stream.of("8", "5", "4", "3", "2", "1", "T", "S");
        assertThat(upwards.map(code -> Integer.valueOf(
                        tables.attribute("skill_level", code, "order").orElseThrow())))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void aCodeIsValidFromItsFirstDay() {
        assertThat(tables.isValid("skill_level", "S", LocalDate.of(2022, 3, 17)))
                .isFalse();
        assertThat(tables.isValid("skill_level", "S", LocalDate.of(2022, 3, 18)))
                .isTrue();
    }

    /** Headings too, for lists show them. */
    @Test
    void everythingThatIsShownHasAnEnglishName() {
        assertThat(tables.all().stream().flatMap(table -> table.entries().stream()))
                .hasSizeGreaterThan(2_400)
                .allSatisfy(entry ->
                        assertThat(entry.nameEn()).as(entry.name()).isNotBlank().doesNotContainPattern("\\p{IsHan}"));
    }

    @Test
    void chineseNamesAreWrittenWithoutBlanks() {
        assertThat(tables.all().stream().flatMap(table -> table.entries().stream()))
                .extracting(CodeEntry::name)
                .noneMatch(name -> name.contains(" "));
    }

    @Test
    void theStandardsAreWhole() {
        assertThat(size("marital_status")).isEqualTo(8);
        assertThat(size("ethnicity")).isEqualTo(58);
        assertThat(size("education")).isEqualTo(40);
        assertThat(size("degree")).isEqualTo(56);
        assertThat(size("political")).isEqualTo(13);
        assertThat(size("industry")).isEqualTo(1970);
    }

    private int size(String table) {
        return tables.table(table).orElseThrow().entries().size();
    }
}
