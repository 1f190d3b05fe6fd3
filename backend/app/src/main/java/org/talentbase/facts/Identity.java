package org.talentbase.facts;

import org.jspecify.annotations.Nullable;

/** Who the person is. Number and phone are asked here and kept elsewhere; sex and birth date follow from the number. */
public record Identity(
        @Asked(type = FieldType.NAME, max = PersonName.LONGEST, required = true)
        String name,

        @Asked(type = FieldType.CODE, codes = "id_type", required = true)
        String idType,

        @Asked(type = FieldType.ID_NUMBER, max = 30, required = true) @Nullable
        String idNumber,

        @Asked(
                type = FieldType.CODE,
                codes = "sex",
                only = {"1", "2"},
                required = true)
        String sex,

        @Asked(type = FieldType.DATE, required = true) String birthDate,

        @Asked(type = FieldType.CODE, codes = "ethnicity", required = true)
        String ethnicity,

        @Asked(type = FieldType.PLACE) @Nullable Place origin,

        @Asked(type = FieldType.PLACE) @Nullable Place birthplace,

        @Asked(type = FieldType.CODE, codes = "political", required = true)
        String politicalStatus,

        @Asked(type = FieldType.PHONE, max = 30, required = true) @Nullable
        String phone,

        @Asked(type = FieldType.PLACE) @Nullable Place registeredResidence,

        @Asked(type = FieldType.PLACE) @Nullable Place residence,

        @Asked(type = FieldType.PARTIAL_DATE, required = true)
        String workStartedOn,

        @Asked(max = 200) @Nullable String mismatchExplanation,

        @Asked(type = FieldType.NAME, max = PersonName.LONGEST) @Nullable
        String formerName,

        @Asked(type = FieldType.CODE, codes = "marital_status", byProgramme = true) @Nullable
        String maritalStatus) {}
