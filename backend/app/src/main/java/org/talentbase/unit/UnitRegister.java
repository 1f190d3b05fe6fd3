package org.talentbase.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Scope;
import org.talentbase.organisation.UnitState;
import org.talentbase.platform.audit.Audit;
import org.talentbase.platform.audit.AuditEntry;
import org.talentbase.platform.crypto.Sealed;
import org.talentbase.platform.crypto.Sealer;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.platform.web.ETags;
import org.talentbase.platform.web.Problem;
import org.talentbase.unit.UnitHistoryEntry.Change;
import org.talentbase.vocabulary.PhoneNumber;

/** How a unit is opened and changed: found in reach, in a state that allows it, held in its version, written, and kept in its history. */
@ApplicationScoped
class UnitRegister {

    private static final String UNIT = "unit";
    private static final String USCC = "/uscc";

    private final Units units;
    private final UnitView view;
    private final UnitCheck check;
    private final UnitPlaces places;
    private final UnitHistory history;
    private final Instance<Remaining> remaining;
    private final Sealer sealer;
    private final Audit audit;
    private final Clock clock;

    UnitRegister(
            Units units,
            UnitView view,
            UnitCheck check,
            UnitPlaces places,
            UnitHistory history,
            @Any Instance<Remaining> remaining,
            Sealer sealer,
            Audit audit,
            Clock clock) {
        this.units = units;
        this.view = view;
        this.check = check;
        this.places = places;
        this.history = history;
        this.remaining = remaining;
        this.sealer = sealer;
        this.audit = audit;
        this.clock = clock;
    }

    UnitDetail open(UnitOpening opening, Scope scope) {
        Unit.Written written = check.check(opening.unit(), "/unit", false);
        Unit unit = new Unit(Ids.next(), places.check(opening.place(), scope), written, today());
        units.persist(unit);
        units.write("/unit" + USCC);
        contact(unit, opening.unit());
        return done(unit, UnitAction.OPEN, opening.unit().reason(), List.of());
    }

    UnitDetail edit(String id, @Nullable String ifMatch, UnitChange change) {
        Unit unit = hold(UnitAction.EDIT, id, ifMatch);
        Optional<UnitContact> contact = units.contact(unit.id());
        Unit.Written written = check.check(change, "", contact.isPresent());
        Map<String, @Nullable Object> before = values(unit, contact);
        unit.write(written);
        units.write(USCC);
        List<Change> changes = new ArrayList<>();
        boolean number = contact(unit, change);
        changes.addAll(UnitHistory.between(before, values(unit, units.contact(unit.id()))));
        if (number && changes.stream().noneMatch(one -> one.field().equals("contactPhone"))) {
            // Another number with the same mask.
            changes.add(new Change("contactPhone", mask(contact), mask(units.contact(unit.id()))));
        }
        return done(unit, UnitAction.EDIT, change.reason(), changes);
    }

    /** Everything that belongs to the unit comes along: see {@code unit_move}. */
    UnitDetail move(String id, @Nullable String ifMatch, UnitMove move, Scope scope) {
        units.holdLines();
        Unit unit = hold(UnitAction.MOVE, id, ifMatch);
        Unit.Place place = places.check(move.place(), scope);
        Map<String, @Nullable Object> before = places.named(unit.place());
        units.move(unit, place);
        List<Change> changes = UnitHistory.between(before, places.named(place));
        return done(unit, UnitAction.MOVE, move.reason(), changes);
    }

    UnitDetail become(UnitAction action, String id, @Nullable String ifMatch, UnitReason reason) {
        if (action == UnitAction.CLOSE) {
            units.holdLines();
        }
        Unit unit = hold(action, id, ifMatch);
        UnitState next = switch (action) {
            case SUSPEND -> UnitState.SUSPENDED;
            case RESUME -> UnitState.OPEN;
            case CLOSE -> UnitState.CLOSED;
            case OPEN, EDIT, MOVE -> throw new IllegalArgumentException(action.code());
        };
        if (next == UnitState.CLOSED) {
            requireEmpty(unit);
        }
        Map<String, @Nullable Object> before = unit.values();
        unit.become(next, today());
        return done(unit, action, reason.reason(), UnitHistory.between(before, unit.values()));
    }

    /** @throws Problem 404 out of reach; 409, 428, 412 */
    private Unit hold(UnitAction action, String id, @Nullable String ifMatch) {
        Unit unit = units.hold(view.reached(id).getId());
        if (!action.isPossibleIn(unit.state())) {
            throw Problem.of(
                    unit.state() == UnitState.CLOSED
                            ? UnitProblem.UNIT_CLOSED
                            : action == UnitAction.RESUME ? UnitProblem.UNIT_NOT_SUSPENDED : UnitProblem.UNIT_NOT_OPEN);
        }
        ETags.require(ifMatch, unit.version());
        return unit;
    }

    private void requireEmpty(Unit unit) {
        Map<String, Object> left = new HashMap<>();
        remaining.forEach(one -> left.put(one.what(), one.in(unit.id())));
        if (left.values().stream().anyMatch(count -> !count.equals(0L))) {
            throw Problem.of(UnitProblem.UNIT_NOT_EMPTY, left);
        }
    }

    /** Returns whether a number was written. */
    private boolean contact(Unit unit, UnitChange change) {
        Optional<String> name = UnitCheck.given(change.contactName());
        Optional<Sealed> number = UnitCheck.given(change.contactPhone())
                .flatMap(PhoneNumber::parse)
                .map(phone -> sealer.seal(Sealer.Field.PHONE, phone.digits()));
        Optional<UnitContact> known = units.contact(unit.id());
        if (name.isEmpty()) {
            known.ifPresent(units::remove);
        } else if (known.isPresent()) {
            known.get().become(name.get(), number.orElse(known.get().phone()));
        } else {
            units.add(new UnitContact(unit.id(), name.get(), number.orElseThrow()));
        }
        return number.isPresent();
    }

    private static Map<String, @Nullable Object> values(Unit unit, Optional<UnitContact> contact) {
        Map<String, @Nullable Object> values = unit.values();
        values.put("contactName", contact.map(UnitContact::name).orElse(null));
        values.put("contactPhone", mask(contact));
        return values;
    }

    private static @Nullable String mask(Optional<UnitContact> contact) {
        return contact.map(one -> one.phone().mask()).orElse(null);
    }

    /** Who changes nothing leaves no trace, and nobody else has to load anew. */
    private UnitDetail done(Unit unit, UnitAction action, @Nullable String reason, List<Change> changes) {
        if (action != UnitAction.OPEN) {
            if (changes.isEmpty()) {
                return view.of(unit);
            }
            unit.changed();
        }
        units.flush();
        history.append(unit, action, reason, changes);
        audit.record(AuditEntry.changed(
                action.code(),
                UNIT,
                unit.id(),
                changes.stream().map(Change::field).distinct().toList()));
        return view.of(unit);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
