package org.talentbase.talent;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An admitted person, numbers masked.
 *
 * @param permittedActions nothing for whoever only engages the person, or is of an authority or a department
 * @param document the facts in force, in the shape of {@code Facts}
 */
public record TalentDetail(
        UUID id,
        int version,
        String name,
        String idNumberMask,
        String phoneMask,
        String unitName,
        String territoryName,
        OffsetDateTime admittedAt,
        List<CategoryDetail> categories,
        List<TalentAction> permittedActions,

        @Schema(type = SchemaType.OBJECT, additionalProperties = Object.class)
        JsonNode document) {

    /**
     * A category in which the person is, and by which words of which notice.
     *
     * @param clause as cited: 四(二)1(3)
     */
    public record CategoryDetail(
            String category,
            @Nullable String tier,
            String programmeName,
            String clause,
            String clauseText,
            @Nullable String ground,
            LocalDate admittedOn) {}
}
