package org.talentbase.unit;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.talentbase.organisation.UnitState;

/** What happens to a unit, and in which states it can. */
public enum UnitAction {
    OPEN("open", EnumSet.noneOf(UnitState.class)),
    EDIT("edit", EnumSet.of(UnitState.OPEN, UnitState.SUSPENDED)),
    MOVE("move", EnumSet.of(UnitState.OPEN, UnitState.SUSPENDED)),
    SUSPEND("suspend", EnumSet.of(UnitState.OPEN)),
    RESUME("resume", EnumSet.of(UnitState.SUSPENDED)),
    CLOSE("close", EnumSet.of(UnitState.OPEN, UnitState.SUSPENDED));

    @EnumeratedValue
    private final String code;

    private final Set<UnitState> states;

    UnitAction(String code, Set<UnitState> states) {
        this.code = code;
        this.states = states;
    }

    @JsonValue
    public String code() {
        return code;
    }

    static UnitAction ofCode(String code) {
        return Arrays.stream(values())
                .filter(action -> action.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    boolean isPossibleIn(UnitState state) {
        return states.contains(state);
    }

    static List<UnitAction> possibleIn(UnitState state) {
        return Arrays.stream(values())
                .filter(action -> action.isPossibleIn(state))
                .toList();
    }
}
