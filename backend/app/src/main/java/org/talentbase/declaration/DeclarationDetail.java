package org.talentbase.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talentbase.facts.Differences.Difference;

/**
 * A declaration as its author and its reviewers see it.
 *
 * @param version for If-Match
 * @param document the sections, in the shape of {@code Facts}; numbers are never in it
 * @param idNumberMask null while it has none
 * @param missing what stands between a draft and its submission; empty for one that is not the author's to edit
 * @param warnings what its author and its reviewers should look at again; empty once it is decided
 * @param returned what the last return asks to be mended; empty unless it is returned
 * @param openSections what its author may change now: after a return only what it names; empty when it is not editable
 * @param differences what changed since the submission before
 * @param decidesAt name of the bureau that admits, the last of the chain
 * @param chain who reviews it one after the other
 * @param position whose turn it is in the chain, or was when it left it; of a draft the first
 * @param reviewRefusal why the caller may not take it up for review; null when they may
 */
public record DeclarationDetail(
        UUID id,
        int version,
        State state,
        @Nullable Step step,
        boolean enteredByUnit,
        UUID unitId,
        String unitName,
        String decidesAt,
        List<Reviewer> chain,
        int position,
        String programmeId,
        @Nullable String personName,

        @Schema(type = SchemaType.OBJECT, additionalProperties = Object.class)
        JsonNode document,

        @Nullable String idNumberMask,
        @Nullable String phoneMask,
        List<Remark> missing,
        List<Remark> warnings,
        List<ReturnChange.Item> returned,
        @Nullable String returnNote,
        List<String> openSections,
        List<Difference> differences,
        List<ActView> acts,
        boolean claimedByMe,
        boolean claimedByAnother,
        @Nullable OffsetDateTime submittedAt,
        @Nullable UUID talentId,
        List<ActKind> permittedActions,
        @Nullable Refusal reviewRefusal) {

    /** @param office name of the unit or the bureau */
    public record Reviewer(Step step, String office) {}

    /** Why an act is not permitted, in the words of its refusal. */
    public record Refusal(String code, String message) {}

    /**
     * An act, as anybody who sees the declaration may see it: the office, not the officer.
     *
     * @param office name of the organisation; null for the person
     */
    public record ActView(
            int number,
            ActKind kind,
            OffsetDateTime actedAt,
            @Nullable String office,
            @Nullable String note) {}
}
