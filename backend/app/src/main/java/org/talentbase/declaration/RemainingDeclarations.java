package org.talentbase.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.talentbase.unit.Remaining;

/** Those of a unit that are not decided, drafts among them: whose they are would be left with a unit that is no more. */
@ApplicationScoped
class RemainingDeclarations implements Remaining {

    private final Declarations declarations;

    RemainingDeclarations(Declarations declarations) {
        this.declarations = declarations;
    }

    @Override
    public String what() {
        return "declarations";
    }

    @Override
    public long in(UUID unit) {
        return declarations.count(
                "scope.unitId = ?1 and state in ?2", unit, List.of(State.DRAFT, State.IN_REVIEW, State.RETURNED));
    }
}
