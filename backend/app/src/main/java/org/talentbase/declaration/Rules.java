package org.talentbase.declaration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.web.Problem;

/**
 * Who may do what with a declaration that they can see: state, step, duty and the separation of duties, in this order, so that
 * what is over says so before anybody is told that they may not. The same answers become {@code permittedActions}.
 */
@Singleton
class Rules {

    private static final Set<ActKind> AUTHORS = EnumSet.of(ActKind.EDIT, ActKind.SUBMIT, ActKind.RECALL);
    private static final Set<ActKind> OF_THE_CLAIMANT =
            EnumSet.of(ActKind.RELEASE, ActKind.APPROVE, ActKind.RETURN, ActKind.REJECT, ActKind.ADMIT);

    /** Whoever did one of these may not decide on it: it would be their own work. */
    private static final Set<ActKind> AUTHORING = EnumSet.of(ActKind.CREATE, ActKind.EDIT, ActKind.SUBMIT);

    private final Clock clock;

    Rules(Clock clock) {
        this.clock = clock;
    }

    void require(ActKind kind, Proceeding proceeding) {
        refusal(kind, proceeding).ifPresent(code -> {
            throw Problem.of(code);
        });
    }

    List<ActKind> permitted(Proceeding proceeding) {
        return Arrays.stream(ActKind.values())
                .filter(kind -> kind != ActKind.CREATE)
                .filter(kind -> refusal(kind, proceeding).isEmpty())
                .toList();
    }

    Optional<DeclarationProblem> refusal(ActKind kind, Proceeding proceeding) {
        return AUTHORS.contains(kind)
                ? authorRefusal(kind, proceeding.declaration(), proceeding.actor())
                : reviewerRefusal(kind, proceeding);
    }

    private Optional<DeclarationProblem> authorRefusal(ActKind kind, Declaration declaration, Actor actor) {
        if (kind != ActKind.RECALL && !declaration.editable()) {
            return Optional.of(DeclarationProblem.NOT_EDITABLE);
        }
        if (kind == ActKind.RECALL && declaration.state() != State.IN_REVIEW) {
            return Optional.of(DeclarationProblem.NOT_SUBMITTED);
        }
        if (kind == ActKind.RECALL && declaration.claimHolds(now())) {
            return Optional.of(DeclarationProblem.UNDER_REVIEW);
        }
        if (!declaration.enteredByUnit()) {
            return actor.accountId().equals(declaration.accountId())
                    ? Optional.empty()
                    : Optional.of(DeclarationProblem.NOT_THE_AUTHOR);
        }
        if (!isOf(actor, declaration.scope().unitId())) {
            return Optional.of(DeclarationProblem.NOT_THE_AUTHOR);
        }
        return actor.enters() ? Optional.empty() : Optional.of(DeclarationProblem.DUTY_MISSING);
    }

    private Optional<DeclarationProblem> reviewerRefusal(ActKind kind, Proceeding proceeding) {
        Declaration declaration = proceeding.declaration();
        Actor actor = proceeding.actor();
        if (declaration.state() != State.IN_REVIEW) {
            return Optional.of(DeclarationProblem.NOT_IN_REVIEW);
        }
        if (!isOf(actor, declaration.turnOf()) || !fitsStep(kind, declaration)) {
            return Optional.of(DeclarationProblem.OTHER_STEP);
        }
        if (!actor.approves()) {
            return Optional.of(DeclarationProblem.DUTY_MISSING);
        }
        if (actor.isSubjectOf(declaration)) {
            return Optional.of(DeclarationProblem.OWN_DECLARATION);
        }
        if (hasActed(proceeding.acts(), actor)) {
            return Optional.of(DeclarationProblem.ALREADY_ACTED);
        }
        boolean mine = actor.accountId().equals(declaration.claimedBy());
        if (OF_THE_CLAIMANT.contains(kind)) {
            return mine ? Optional.empty() : Optional.of(DeclarationProblem.NOT_CLAIMED);
        }
        return declaration.claimHolds(now()) && !mine
                ? Optional.of(DeclarationProblem.CLAIMED_BY_ANOTHER)
                : Optional.empty();
    }

    /** Under any of their accounts: entered it at any time, or approved it since it was last submitted: nobody decides at two steps of one round. */
    private static boolean hasActed(List<Act> acts, Actor actor) {
        boolean thisRound = true;
        for (Act act : acts.reversed()) {
            boolean theirs = actor.holds(act.accountId());
            if (theirs && (AUTHORING.contains(act.kind()) || (thisRound && act.kind() == ActKind.APPROVE))) {
                return true;
            }
            thisRound = thisRound && act.kind() != ActKind.SUBMIT;
        }
        return false;
    }

    private static boolean fitsStep(ActKind kind, Declaration declaration) {
        return switch (kind) {
            case APPROVE -> !declaration.chain().withTheLast();
            case ADMIT -> declaration.chain().withTheLast();
            default -> true;
        };
    }

    private static boolean isOf(Actor actor, @Nullable UUID organisation) {
        return organisation != null && organisation.equals(actor.organisationId());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
