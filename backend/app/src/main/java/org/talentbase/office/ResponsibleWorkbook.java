package org.talentbase.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Territories;
import org.talentbase.platform.crypto.Sealer;

/**
 * 内蒙古人才信息库负责人员登记表, the annex of the notice of 2017, for every office of the list: a line each, its two persons side by
 * side. Every cell is a text, so nothing that somebody typed is ever a formula. In memory: some hundred offices are some 30 kB.
 */
@ApplicationScoped
class ResponsibleWorkbook {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String TITLE = "人才信息库负责人员登记表";
    private static final List<String> OFFICE = List.of("序号", "机构", "行政区划", "登记情况");
    private static final List<String> ROLES = List.of("分管领导", "技术负责人");
    private static final List<String> PERSON = List.of("姓名", "职务", "办公电话", "手机号码", "电子邮箱");
    private static final int[] WIDTHS = {6, 34, 18, 10, 12, 18, 18, 14, 24, 12, 18, 18, 14, 24};
    private static final int COLUMNS = OFFICE.size() + ROLES.size() * PERSON.size();

    private final Sealer sealer;
    private final Territories territories;
    private final ResponsibleDues dues;

    ResponsibleWorkbook(Sealer sealer, Territories territories, ResponsibleDues dues) {
        this.sealer = sealer;
        this.territories = territories;
        this.dues = dues;
    }

    byte[] of(List<ResponsibleRow> rows, DueShown due) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(written, "Talentbase", "1.0")) {
            Worksheet sheet = book.newWorksheet("负责人员登记表");
            head(sheet, due);
            int line = 4;
            for (ResponsibleRow row : rows) {
                line(sheet, line, row);
                line++;
            }
            for (int column = 0; column < COLUMNS; column++) {
                sheet.width(column, WIDTHS[column]);
            }
            sheet.range(2, 0, line - 1, COLUMNS - 1)
                    .style()
                    .borderStyle(BorderStyle.THIN)
                    .verticalAlignment("center")
                    .wrapText(true)
                    .set();
            sheet.freezePane(2, 4);
            sheet.pageOrientation("landscape");
            sheet.fitToWidth((short) 1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return written.toByteArray();
    }

    private void head(Worksheet sheet, DueShown due) {
        sheet.value(0, 0, TITLE);
        sheet.range(0, 0, 0, COLUMNS - 1).merge();
        sheet.style(0, 0).bold().fontSize(16).horizontalAlignment("center").set();
        String until = due.dueOn() == null ? "" : "报送截止：" + due.dueOn() + "　　";
        sheet.value(1, 0, until + "导出日期：" + dues.today());
        sheet.range(1, 0, 1, COLUMNS - 1).merge();
        for (int column = 0; column < OFFICE.size(); column++) {
            sheet.value(2, column, OFFICE.get(column));
            sheet.range(2, column, 3, column).merge();
        }
        for (int role = 0; role < ROLES.size(); role++) {
            int first = OFFICE.size() + role * PERSON.size();
            sheet.value(2, first, ROLES.get(role));
            sheet.range(2, first, 2, first + PERSON.size() - 1).merge();
            for (int column = 0; column < PERSON.size(); column++) {
                sheet.value(3, first + column, PERSON.get(column));
            }
        }
        sheet.range(2, 0, 3, COLUMNS - 1)
                .style()
                .bold()
                .horizontalAlignment("center")
                .set();
    }

    private void line(Worksheet sheet, int line, ResponsibleRow row) {
        sheet.value(line, 0, String.valueOf(line - 3));
        sheet.value(line, 1, row.office().name());
        sheet.value(line, 2, territories.name(row.office().territoryCode()));
        sheet.value(
                line,
                3,
                switch (row.state()) {
                    case NAMED -> "已登记";
                    case MISSING -> "未登记齐";
                    case OVERDUE -> "逾期未登记";
                });
        person(sheet, line, OFFICE.size(), row.leader());
        person(sheet, line, OFFICE.size() + PERSON.size(), row.technical());
    }

    private void person(Worksheet sheet, int line, int first, ResponsibleRow.@Nullable Person person) {
        if (person != null) {
            sheet.value(line, first, person.name());
            sheet.value(line, first + 1, person.post());
            sheet.value(line, first + 2, person.officePhone());
            sheet.value(line, first + 3, sealer.open(Sealer.Field.PHONE, person.mobile()));
            sheet.value(line, first + 4, person.email() == null ? "" : person.email());
        }
    }

    /** RFC 6266: a name that every browser can read, and the one in Chinese. */
    String disposition() {
        String name = URLEncoder.encode(TITLE + "-" + dues.today() + ".xlsx", StandardCharsets.UTF_8);
        return "attachment; filename=\"responsible-persons-" + dues.today() + ".xlsx\"; filename*=UTF-8''" + name;
    }
}
