package org.talentbase.badinput;

import static org.talentbase.testing.BadInput.Fault.fault;
import static org.talentbase.testing.BadInput.of;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.talentbase.facts.ResidentId;
import org.talentbase.testing.BadInput;

/** People's data as one saves it: document numbers, names, phones, dates, codes. Nobody has these numbers. */
final class PersonCases {

    private static final String REFUSED = "validation-failed";
    private static final String NAME_OF_FIFTY = "阿".repeat(50);
    private static final String RARE_OF_FIFTY = "𠮷".repeat(50);

    private PersonCases() {}

    static Stream<BadInput> rows() {
        return Stream.of(
                        numbers(),
                        days(),
                        regions(),
                        places(),
                        documents(),
                        names(),
                        characters(),
                        texts(),
                        phones(),
                        codes())
                .flatMap(rows -> rows);
    }

    private static Stream<BadInput> numbers() {
        return Stream.of(
                number("61", "the standard's own example", "11010519491231002X")
                        .accepted(200)
                        .showing("/value/birthDate", "1949-12-31")
                        .showing("/value/sex", "2")
                        .showing("/idNumberMask", "110**************X"),
                number("61", "a small x", "11010519491231002x")
                        .accepted(200)
                        .showing("/idNumberMask", "110**************X"),
                refusedNumber("61", "a full-width Ｘ", "11010519491231002Ｘ", "id-number-full-width"),
                refusedNumber("61", "a Cyrillic Х", "11010519491231002Х", "id-number-character"),
                refusedNumber("62", "a wrong check digit", "110105194912310021", "id-number-checksum"),
                of("62", "a wrong check digit, and a phone that is none: both are told")
                        .saving("identity", Map.of("idNumber", "110105194912310021", "phone", "0471-6946229"))
                        .refused(422, REFUSED, fault("id-number-checksum", "/idNumber"), fault("phone", "/phone")),
                refusedNumber("63", "fifteen digits on a form", "150102900101001", "id-number-legacy"),
                refusedNumber("70", "full-width digits", "１５０１０２１９９００１０１００１９", "id-number-full-width"),
                refusedNumber("70", "a character too many", "1501021990010100190", "id-number-length"));
    }

    private static Stream<BadInput> days() {
        return Stream.of(
                number("65", "29 February of a leap year", "150102200002290011")
                        .accepted(200)
                        .showing("/value/birthDate", "2000-02-29"),
                refusedNumber("65", "29 February of 1900", "150102190002290015", "id-number-birth-date"),
                refusedNumber("65", "29 February of 2023", "150102202302290012", "id-number-birth-date"),
                refusedNumber("66", "day 32", "150102199001320017", "id-number-day"),
                refusedNumber("66", "month 13", "150102199013010017", "id-number-month"),
                refusedNumber("66", "a birth in the future", "150102209901010010", "id-number-not-born-yet"),
                refusedNumber("66", "a birth 121 years ago", "150102190501010010", "id-number-too-old"));
    }

    private static Stream<BadInput> regions() {
        return Stream.of(
                refusedNumber("67", "a province that is none", "990102199001010019", "id-number-region"),
                number("67", "a county that nobody knows", "15999919900101001X")
                        .accepted(200)
                        .showing("/warnings/0/code", "id-number-unknown-county")
                        .showing("/warnings/0/pointer", "/idNumber"),
                number("67", "a county of a league that is no more", checked("15210119850314002"))
                        .accepted(200)
                        .showing("/warnings", List.of()),
                number("67", "呈贡县, a district since 2011", checked("53012119850314002"))
                        .accepted(200)
                        .showing("/warnings", List.of()));
    }

    private static Stream<BadInput> places() {
        return Stream.of(
                place("67", "the place of one's birth", Map.of("code", "150702", "detail", "胜利街"))
                        .accepted(200)
                        .showing("/value/birthplace/name", "内蒙古自治区呼伦贝尔市海拉尔区")
                        .showing("/value/birthplace/detail", "胜利街"),
                place("67", "a place abroad", Map.of("detail", "蒙古国乌兰巴托"))
                        .accepted(200)
                        .showing("/value/birthplace/detail", "蒙古国乌兰巴托"),
                place("67", "a name of one's own for it", Map.of("code", "530114", "name", "火星"))
                        .accepted(200)
                        .showing("/value/birthplace/name", "云南省昆明市呈贡区"),
                refusedPlace(
                        "a place that has been followed by another", Map.of("code", "152101"), "territory-followed"),
                refusedPlace(
                        "a place of which nobody knows what followed", Map.of("code", "110103"), "territory-abolished"),
                refusedPlace("a code that nobody knows", Map.of("code", "159999"), "unknown-territory"),
                refusedPlace("a heading of the standard", Map.of("code", "130101"), "unknown-territory"),
                refusedPlace("a name for a code", Map.of("code", "海拉尔区"), "unknown-territory"),
                refusedPlace("a name alone", Map.of("name", "海拉尔区"), "unknown-territory"),
                refusedPlace("a number for a code", Map.of("code", 150702), "type"),
                refusedPlace("a code without its field", "150702", "type"),
                refusedPlace(
                        "a place with a postcode", Map.of("code", "150702", "postcode", "021000"), "unknown-property"),
                refusedPlace("a note of 101 characters", Map.of("detail", "街".repeat(101)), "too-long"));
    }

    private static Stream<BadInput> documents() {
        String permit = checked("81000019850314002");
        String foreigner = checked("91584019850314002");
        return Stream.of(
                refusedNumber("68", "a residence permit as an identity card", permit, "id-number-of-hk-macao-taiwan"),
                document("68", "a residence permit", "hk-macao-taiwan-residence", permit)
                        .accepted(200)
                        .showing("/value/birthDate", "1985-03-14"),
                refusedNumber("68", "a foreigner's card as an identity card", foreigner, "id-number-of-foreigner"),
                document("68", "a foreigner's card", "permanent-residence", foreigner)
                        .accepted(200)
                        .showing("/value/birthDate", "1985-03-14"),
                document("68", "a foreigner's card of before 2023", "permanent-residence", "USA110185031412")
                        .accepted(200),
                refusedNumber("68", "a passport as an identity card", "E12345678", "id-number-character"),
                document("68", "a passport", "passport", "e12345678").accepted(200),
                refusedDocument("passport", "E12_45678", "passport-format"),
                refusedDocument("hk-macao-permit", "A12345678", "hk-macao-permit-format"),
                refusedDocument("taiwan-permit", "T1234567", "taiwan-permit-format"),
                refusedNumber("68", "an officer's card as an identity card", "军字第1234567号", "id-number-character"),
                document("68", "an officer's card", "military-id", "军字第1234567号")
                        .accepted(200),
                refusedDocument("military-id", "1234567", "military-id-format"),
                refusedDocument("permanent-residence", checked("53011419850314002"), "id-number-of-citizen"));
    }

    private static Stream<BadInput> names() {
        return Stream.concat(
                Stream.of("•", "・", "‧", "･", "∙", ".", "．")
                        .map(dot -> name("72", "the dot " + dot, "阿依努尔" + dot + "买买提")
                                .accepted(200)
                                .showing("/value/name", "阿依努尔·买买提")
                                .showing("/warnings/0/code", "name-dot-put-right")
                                .showing("/warnings/0/pointer", "/name")),
                Stream.of(
                        kept("71", "the dot that is right", "阿依努尔·买买提").showing("/warnings", List.of()),
                        refusedName("73", "a dot first", "·买买提", "name-separator"),
                        refusedName("73", "a dot last", "阿依努尔·", "name-separator"),
                        refusedName("73", "two dots", "阿依努尔··买买提", "name-separator"),
                        refusedName("73", "nothing but a dot", "·", "name-separator"),
                        kept("74", "Han of extension A", "㐂子"),
                        kept("74", "Han of extension B", "𠮷田"),
                        kept("74", "Han of extension E", "𬭼"),
                        kept("74", "Han of extension G", "𰻝𰻝"),
                        kept("75", "25 characters", "阿".repeat(25)),
                        kept("75", "50 characters", NAME_OF_FIFTY),
                        refusedName("75", "51 characters", NAME_OF_FIFTY + "阿", "too-long"),
                        kept("75", "50 characters of 100 UTF-16 units", RARE_OF_FIFTY),
                        refusedName("75", "51 characters of 102 UTF-16 units", RARE_OF_FIFTY + "𠮷", "too-long")));
    }

    private static Stream<BadInput> characters() {
        return Stream.of(
                refusedName("76", "the private character of an old 䶮", "刘\uE863", "private-use")
                        .showing("/errors/0/params/suggestion", "䶮 U+4DAE")
                        .showing("/errors/0/message", "含有旧系统的自造字，请改用“䶮 U+4DAE”。"),
                refusedName("76", "a private character that nobody knows", "刘\uE000", "private-use-unknown"),
                kept("77", "a compatibility ideograph", "\uF92C"),
                kept("77", "a compatibility ideograph beyond the basic plane", "\uD87E\uDC04"),
                kept("78", "Mongolian with a variation selector", "ᠮᠣᠩᠭᠣᠯ\u180B"),
                kept("78", "Mongolian with the vowel separator", "ᠠᠨ\u180Eᠠ"),
                kept("78", "Mongolian with the narrow space of its suffixes", "ᠮᠣᠩᠭᠣᠯ\u202Fᠤᠨ"),
                refusedName("79", "writing turned round", "\u202E张三", "illegal-character"),
                refusedName("79", "a space of no width", "张\u200B三", "illegal-character"),
                refusedName("79", "a mark of byte order", "张\uFEFF三", "illegal-character"),
                refusedName("79", "two hundred marks on a letter", "z" + "\u0301".repeat(200), "illegal-character"),
                refusedName("79", "a face", "张三😀", "illegal-character"),
                refusedName("79", "an invisible joiner", "张\u200D三", "illegal-character"));
    }

    private static Stream<BadInput> texts() {
        return Stream.of("<script>alert(1)</script>", "=1+1", "' or 1=1--", "${jndi:ldap://x/a}", "{{7*7}}", "%s%n {0}")
                .map(text -> of("80", "the remark " + text)
                        .saving("ability", Map.of("statement", text))
                        .accepted(200)
                        .showing("/value/statement", text));
    }

    private static Stream<BadInput> phones() {
        return Stream.concat(
                Stream.of("+86-13812345678", "138 1234 5678", "0086 138-1234-5678", "　13812345678")
                        .map(phone -> of("81", "the phone " + phone)
                                .saving("identity", Map.of("phone", phone))
                                .accepted(200)
                                .showing("/phoneMask", "138****5678")),
                Stream.of("１３８１２３４５６７８", "1381234567", "138123456789", "0471-6946229", "00000000000", "+1 2025550123")
                        .map(phone -> of("81", "no phone is " + phone)
                                .saving("identity", Map.of("phone", phone))
                                .refused(422, REFUSED, "phone", "/phone")));
    }

    private static Stream<BadInput> codes() {
        return Stream.of("99", "汉族", "汉", "full-time", "01 汉族", "１")
                .map(code -> of("83", "no ethnicity is " + code)
                        .saving("identity", Map.of("ethnicity", code))
                        .refused(422, REFUSED, "unknown-code", "/ethnicity"));
    }

    private static BadInput number(String row, String title, String idNumber) {
        return of(row, title).saving("identity", Map.of("idNumber", idNumber));
    }

    private static BadInput refusedNumber(String row, String title, String idNumber, String code) {
        return number(row, title, idNumber).refused(422, REFUSED, code, "/idNumber");
    }

    private static BadInput document(String row, String title, String kind, String idNumber) {
        return of(row, title).saving("identity", Map.of("idType", kind, "idNumber", idNumber));
    }

    private static BadInput refusedDocument(String kind, String idNumber, String code) {
        return document("68", "no " + kind + " has such a number", kind, idNumber)
                .refused(422, REFUSED, code, "/idNumber");
    }

    private static BadInput name(String row, String title, String name) {
        return of(row, title).saving("identity", Map.of("name", name));
    }

    private static BadInput kept(String row, String title, String name) {
        return name(row, title, name).accepted(200).showing("/value/name", name);
    }

    private static BadInput place(String number, String what, Object place) {
        return of(number, what).saving("identity", Map.of("birthplace", place));
    }

    private static BadInput refusedPlace(String what, Object place, String code) {
        return place("67", what, place).refused(422, REFUSED, code, "/birthplace");
    }

    private static BadInput refusedName(String row, String title, String name, String code) {
        return name(row, title, name).refused(422, REFUSED, code, "/name");
    }

    private static String checked(String digits) {
        return digits + ResidentId.checkCharacter(digits);
    }
}
