package org.talentbase.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Offices;
import org.talentbase.testing.Offices.Tree;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.Register;
import org.talentbase.testing.TokensResource;

/** 负责人员登记表 as a workbook. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class ResponsibleWorkbookTest {

    private static final String PATH = "/api/responsible-persons/workbook";

    private final Tree tree = Tree.grown();
    private final People league = tree.of("league");

    @Test
    void itHasTheFormsColumnsALineForEachOfficeAndNumbersInFull() throws IOException {
        Offices.name(league, tree.county(), 0, Offices.pair()).statusCode(200);
        Response answer = download(league, "");
        answer.then()
                .statusCode(200)
                .contentType(startsWith("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
        assertThat(URLDecoder.decode(answer.header("Content-Disposition"), StandardCharsets.UTF_8))
                .matches("attachment; filename=\"responsible-persons-[0-9-]+\\.xlsx\"; "
                        + "filename\\*=UTF-8''人才信息库负责人员登记表-[0-9-]+\\.xlsx");
        List<Row> rows = rows(answer);
        assertThat(texts(rows.get(0)).getFirst()).isEqualTo("人才信息库负责人员登记表");
        assertThat(texts(rows.get(2))).contains("机构", "登记情况", "分管领导", "技术负责人");
        assertThat(texts(rows.get(3))).containsSubsequence("姓名", "职务", "办公电话", "手机号码", "电子邮箱", "姓名");
        assertThat(rows).hasSize(6);
        Row county = rows.get(4).getCellText(3).equals("已登记") ? rows.get(4) : rows.get(5);
        assertThat(texts(county).subList(3, 14))
                .containsExactly(
                        "已登记",
                        "巴特尔·孟根",
                        "副局长",
                        "0471-6946229",
                        "13912342345",
                        "d@example.cn",
                        "其其格",
                        "副局长",
                        "0471-6946229",
                        "13912342345",
                        "d@example.cn");
        assertThat(rows(download(league, "?state=missing"))).hasSize(5);
    }

    @Test
    void whatLooksLikeAFormulaIsAText() throws IOException {
        Map<String, Object> person = Offices.person("=HYPERLINK(\"http://a.test\",\"x\")");
        person.put("post", "@SUM(1+1)*cmd|' /C calc'!A0");
        Offices.name(league, tree.league(), 0, Map.of("leader", person)).statusCode(200);
        Row line = rows(download(league, "")).stream()
                .filter(row -> row.getCellText(4).startsWith("="))
                .findFirst()
                .orElseThrow();
        assertThat(line.getCell(4).getType()).isEqualTo(CellType.STRING);
        assertThat(line.getCell(5).getType()).isEqualTo(CellType.STRING);
        assertThat(line.getCell(4).getFormula()).isNull();
    }

    @Test
    void itIsLoggedAsShownInFullAndNeedsAFreshSecondFactor() {
        Offices.name(league, tree.league(), 0, Offices.pair()).statusCode(200);
        download(league, "").then().statusCode(200);
        assertThat(Owner.texts(
                        "select action || ' ' || masked || ' ' || row_count || ' ' || cardinality(subject_ids) from audit_entry"
                                + " where account_id = ? and resource = 'responsible-person' and action = 'export'",
                        league.accountId()))
                .containsExactly("export false 2 2");
        download(tree.of("league").withPasswordOnly(), "").then().statusCode(401);
    }

    private static Response download(People caller, String query) {
        return Register.as(caller).get(PATH + query);
    }

    private static List<Row> rows(Response answer) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
            return book.getFirstSheet().read();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }
}
