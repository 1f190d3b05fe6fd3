package org.talentbase.declaration;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A declaration, and who deals with it in this request.
 *
 * @param acts all so far, in their order; what is done now is added
 */
record Proceeding(Declaration declaration, List<Act> acts, Actor actor) {

    /** @param details JSON: the document as submitted, the fields returned, or the categories decided */
    Act add(ActKind kind, OffsetDateTime at, @Nullable String note, @Nullable String details) {
        Act act = new Act(declaration.id(), acts.size() + 1, kind, actor, at).because(note, details);
        acts.add(act);
        return act;
    }
}
