package org.talentbase.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.talentbase.facts.FormDefinition.FieldDefinition;
import org.talentbase.platform.web.Fault;
import org.talentbase.vocabulary.CodeTables;

/** Checks and normalises one value by its field's definition. */
@Singleton
class FieldCheck {

    private final CodeTables codeTables;
    private final Clock clock;

    FieldCheck(CodeTables codeTables, Clock clock) {
        this.codeTables = codeTables;
        this.clock = clock;
    }

    /** @param value neither absent, nor null, nor blank */
    JsonNode normalise(FieldDefinition field, JsonNode value) throws Unfit {
        if (field.type() == FieldType.FLAG) {
            if (!value.isBoolean()) {
                throw new Unfit(FactsProblem.WRONG_TYPE);
            }
            return BooleanNode.valueOf(value.booleanValue());
        }
        if (!value.isTextual()) {
            throw new Unfit(FactsProblem.WRONG_TYPE);
        }
        return TextNode.valueOf(text(field, value.textValue()));
    }

    private String text(FieldDefinition field, String written) throws Unfit {
        Optional<FactsProblem> illegal = TextCheck.fault(written, field.type() == FieldType.LONG_TEXT);
        if (illegal.isPresent()) {
            throw new Unfit(illegal.get());
        }
        if (written.codePointCount(0, written.length()) > field.maxLength()) {
            throw new Unfit(FactsProblem.TOO_LONG, "max", field.maxLength());
        }
        return switch (field.type()) {
            case NAME -> name(written);
            case CODE -> code(field, written);
            case DATE, PARTIAL_DATE -> date(field, written);
            case PHONE -> PhoneNumber.normalise(written).orElseThrow(() -> new Unfit(FactsProblem.PHONE));
            default -> written.strip();
        };
    }

    private static String name(String written) throws Unfit {
        String name = PersonName.normalise(written);
        if (PersonName.separatorsMisplaced(name)) {
            throw new Unfit(FactsProblem.NAME_SEPARATOR);
        }
        return name;
    }

    private String code(FieldDefinition field, String code) throws Unfit {
        boolean offered = field.onlyCodes().isEmpty() || field.onlyCodes().contains(code);
        if (!offered || !codeTables.isValid(field.codeTable(), code, LocalDate.now(clock))) {
            throw new Unfit(FactsProblem.UNKNOWN_CODE);
        }
        return code;
    }

    private String date(FieldDefinition field, String text) throws Unfit {
        Optional<LocalDate> date = PartialDate.start(text);
        if (date.isEmpty() || (field.type() == FieldType.DATE && !PartialDate.isDay(text))) {
            throw new Unfit(FactsProblem.DATE);
        }
        if (!field.future() && date.get().isAfter(LocalDate.now(clock))) {
            throw new Unfit(FactsProblem.DATE_IN_FUTURE);
        }
        return text;
    }

    /** A value that does not fit its field. */
    static final class Unfit extends Exception {

        private static final long serialVersionUID = 1L;

        private final FactsProblem code;
        private final transient Map<String, Object> params;

        Unfit(FactsProblem code) {
            this(code, Map.of());
        }

        Unfit(FactsProblem code, String param, Object value) {
            this(code, Map.of(param, value));
        }

        private Unfit(FactsProblem code, Map<String, Object> params) {
            super(code.code(), null, false, false);
            this.code = code;
            this.params = params;
        }

        Fault at(String pointer) {
            return new Fault(pointer, code, params);
        }
    }
}
