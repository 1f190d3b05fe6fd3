package org.talentbase.local.sample;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/** Rows for one table, gathered in the text format of COPY and sent at once. */
final class CopyRows {
    private static final HexFormat HEX = HexFormat.of();

    private final String table;
    private final String statement;
    private final StringBuilder text = new StringBuilder();

    /** @param columns comma-separated, in the order of the values */
    CopyRows(String table, String columns) {
        this.table = table;
        this.statement = "copy " + table + " (" + columns + ") from stdin";
    }

    String table() {
        return table;
    }

    /** Bytes, collections of text, or anything whose text PostgreSQL reads. */
    void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            append(values[i]);
        }
        text.append('\n');
    }

    void send(CopyManager copy) throws SQLException, IOException {
        if (!text.isEmpty()) {
            copy.copyIn(statement, new StringReader(text.toString()));
            text.setLength(0);
        }
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof byte[] bytes) {
            text.append("\\\\x").append(HEX.formatHex(bytes));
        } else if (value instanceof Collection<?> items) {
            escape(array(items));
        } else {
            escape(value.toString());
        }
    }

    private static String array(Collection<?> items) {
        StringBuilder array = new StringBuilder("{");
        for (Object item : items) {
            array.append(array.length() > 1 ? ",\"" : "\"")
                    .append(item.toString().replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return array.append('}').toString();
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
