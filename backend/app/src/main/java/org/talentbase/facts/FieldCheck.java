package org.talentbase.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.talentbase.facts.FormDefinition.FieldDefinition;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.platform.web.Fault;
import org.talentbase.platform.web.LegibleText;
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.Problem;
import org.talentbase.vocabulary.CodeTables;
import org.talentbase.vocabulary.PhoneNumber;

/** Checks and normalises one value by its field's definition. */
@Singleton
class FieldCheck {

    private final CodeTables codeTables;
    private final PlaceCheck places;
    private final Clock clock;

    FieldCheck(CodeTables codeTables, PlaceCheck places, Clock clock) {
        this.codeTables = codeTables;
        this.places = places;
        this.clock = clock;
    }

    /** @param value neither absent, nor null, nor blank */
    JsonNode normalise(FieldDefinition field, JsonNode value) throws Unfit {
        if (field.type() == FieldType.FLAG) {
            if (!value.isBoolean()) {
                throw new Unfit(PlatformProblem.TYPE);
            }
            return BooleanNode.valueOf(value.booleanValue());
        }
        if (field.type() == FieldType.PLACE) {
            return places.normalise(value, field.maxLength());
        }
        if (!value.isTextual()) {
            throw new Unfit(PlatformProblem.TYPE);
        }
        return TextNode.valueOf(text(field, value.textValue()));
    }

    /** Blanks around a text are nobody's intention; U+3000, which the clerk's keyboard makes, is one of them. */
    private String text(FieldDefinition field, String raw) throws Unfit {
        String written = raw.strip();
        Optional<Fault> fault = field.type() == FieldType.LONG_TEXT
                ? LegibleText.linesFault(written, field.maxLength())
                : LegibleText.lineFault(written, field.maxLength());
        Unfit.throwIf(fault);
        return switch (field.type()) {
            case NAME -> PersonName.parse(written).value();
            case CODE -> code(field, written);
            case UNIT -> unit(written);
            case DATE, PARTIAL_DATE -> date(field, written);
            case PHONE ->
                PhoneNumber.parse(written)
                        .orElseThrow(() -> new Unfit(FactsProblem.PHONE))
                        .digits();
            default -> written;
        };
    }

    /** Whether there is such a unit is asked where the database is. */
    private String unit(String id) throws Unfit {
        try {
            return Ids.parse(id).toString();
        } catch (Problem unknown) {
            throw new Unfit(FactsProblem.UNKNOWN_UNIT);
        }
    }

    private String code(FieldDefinition field, String code) throws Unfit {
        LocalDate today = LocalDate.now(clock);
        boolean offered = field.onlyCodes().isEmpty() || field.onlyCodes().contains(code);
        if (offered && codeTables.isValid(field.codeTable(), code, today)) {
            return code;
        }
        if (codeTables.isWithdrawn(field.codeTable(), code, today)) {
            throw withdrawn(field.codeTable(), code);
        }
        throw new Unfit(FactsProblem.UNKNOWN_CODE);
    }

    private Unfit withdrawn(String table, String code) {
        return codeTables
                .replacement(table, code)
                .map(now -> new Unfit(
                        FactsProblem.CODE_WITHDRAWN,
                        "replacement",
                        codeTables.name(table, now).orElse(now)))
                .orElseGet(() -> new Unfit(FactsProblem.CODE_WITHDRAWN_FOR_GOOD));
    }

    private String date(FieldDefinition field, String text) throws Unfit {
        PartialDate date = PartialDate.parse(text).orElseThrow(() -> new Unfit(FactsProblem.DATE));
        if (field.type() == FieldType.DATE && !date.exact()) {
            throw new Unfit(FactsProblem.DATE);
        }
        if (!field.future() && date.start().isAfter(LocalDate.now(clock))) {
            throw new Unfit(FactsProblem.DATE_IN_FUTURE);
        }
        return date.toString();
    }
}
