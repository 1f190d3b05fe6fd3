package org.talentbase.facts;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of the document that proves who somebody is, by the rule of its kind (code table {@code id_type}).
 *
 * @param region six digits of GB/T 2260 with which a citizen's number begins; null for other documents
 * @param birthDate as the number says it; null where it does not
 * @param sex as the number says it, code of GB/T 2261.1; null where it does not
 */
public record IdDocument(
        String number,
        @Nullable String region,
        @Nullable LocalDate birthDate,
        @Nullable String sex) {

    /** The resident identity card among the kinds. */
    public static final String RESIDENT_ID_CARD = "resident-id";

    private static final Pattern OLD_PERMANENT_RESIDENCE = Pattern.compile("[A-Z]{3}[0-9]{12}");

    /** Kinds of which only the shape can be known. */
    private static final Map<String, Shape> SHAPES = Map.of(
            "hk-macao-permit", new Shape("[HM][0-9]{8}([0-9]{2})?", FactsProblem.HK_MACAO_PERMIT_FORMAT),
            "taiwan-permit", new Shape("[0-9]{8}|[0-9]{10}(\\([A-Z]\\))?", FactsProblem.TAIWAN_PERMIT_FORMAT),
            "passport", new Shape("[A-Z0-9]{5,15}", FactsProblem.PASSPORT_FORMAT),
            "military-id", new Shape("\\p{IsHan}{1,4}字第[0-9]{4,8}号?", FactsProblem.MILITARY_ID_FORMAT));

    /** Reads a number: blanks around it and small letters are mended, nothing else is. */
    public static IdDocument parse(String kind, String written, LocalDate today) throws Unfit {
        String number = written.strip().toUpperCase(Locale.ROOT);
        return switch (kind) {
            case RESIDENT_ID_CARD -> citizen(ResidentId.parse(number, today));
            case "hk-macao-taiwan-residence" ->
                citizen(ResidentId.parse(number, ResidentId.Holder.HK_MACAO_TAIWAN, today));
            case "permanent-residence" -> foreigner(number, today);
            default -> shaped(kind, number);
        };
    }

    private static IdDocument citizen(ResidentId id) {
        return new IdDocument(id.number(), id.region(), id.birthDate(), id.sex());
    }

    /** Cards before 2023 bear three letters of nationality and twelve digits. */
    private static IdDocument foreigner(String number, LocalDate today) throws Unfit {
        if (OLD_PERMANENT_RESIDENCE.matcher(number).matches()) {
            return new IdDocument(number, null, null, null);
        }
        ResidentId id = ResidentId.parse(number, ResidentId.Holder.FOREIGNER, today);
        return new IdDocument(id.number(), null, id.birthDate(), null);
    }

    private static IdDocument shaped(String kind, String number) throws Unfit {
        Shape shape = Objects.requireNonNull(SHAPES.get(kind), "a kind of document without a rule");
        if (!shape.pattern.matcher(number).matches()) {
            throw new Unfit(shape.otherwise);
        }
        return new IdDocument(number, null, null, null);
    }

    @Override
    public String toString() {
        return "IdDocument[hidden]";
    }

    private record Shape(Pattern pattern, FactsProblem otherwise) {

        Shape(String pattern, FactsProblem otherwise) {
            this(Pattern.compile(pattern), otherwise);
        }
    }
}
