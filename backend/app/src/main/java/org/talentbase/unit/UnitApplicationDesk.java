package org.talentbase.unit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Organisation;
import org.talentbase.organisation.Organisations;
import org.talentbase.organisation.Scope;
import org.talentbase.organisation.Territories;
import org.talentbase.platform.audit.Audit;
import org.talentbase.platform.audit.AuditEntry;
import org.talentbase.platform.crypto.FieldCipher;
import org.talentbase.platform.crypto.Masks;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.web.ETags;
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.Problem;
import org.talentbase.vocabulary.PhoneNumber;

/** How a unit applies to be opened, and how its bureau answers. */
@ApplicationScoped
class UnitApplicationDesk {

    /** So that nobody fills a bureau's list alone. */
    static final int MOST_WAITING = 5;

    private static final String RESOURCE = "unit-application";
    private static final String UNIT = "unit-application";
    private static final String PROOF = "unit-proof";

    private final UnitApplications applications;
    private final UnitRegister register;
    private final UnitCheck check;
    private final Organisations organisations;
    private final Territories territories;
    private final FieldCipher cipher;
    private final ObjectMapper json;
    private final Audit audit;
    private final CurrentUser user;
    private final Clock clock;

    UnitApplicationDesk(
            UnitApplications applications,
            UnitRegister register,
            UnitCheck check,
            Organisations organisations,
            Territories territories,
            FieldCipher cipher,
            ObjectMapper json,
            Audit audit,
            CurrentUser user,
            Clock clock) {
        this.applications = applications;
        this.register = register;
        this.check = check;
        this.organisations = organisations;
        this.territories = territories;
        this.cipher = cipher;
        this.json = json;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    UnitApplicationDetail apply(UnitApplying asked) {
        Unit.Written written = check.check(asked.unit(), "/unit", false);
        if (UnitCheck.given(asked.unit().contactName()).isEmpty()) {
            throw Problem.at("/unit/contactName", UnitProblem.CONTACT_NAME_MISSING);
        }
        Organisation bureau = organisations
                .bureauOf(asked.territoryCode())
                .orElseThrow(() -> Problem.at("/territoryCode", UnitProblem.UNKNOWN_TERRITORY));
        byte[] picture = Proof.drawnAnew(asked.proof());
        if (organisations.count("uscc", written.uscc()) > 0) {
            throw Problem.at("/unit/uscc", UnitProblem.USCC_TAKEN);
        }
        UUID account = Objects.requireNonNull(user.accountId());
        if (applications.waiting(account) >= MOST_WAITING) {
            throw Problem.of(UnitProblem.TOO_MANY_APPLICATIONS, Map.of("limit", MOST_WAITING));
        }
        UnitApplication application = new UnitApplication(
                new UnitApplication.Asked(Ids.next(), account, bureau, asked.territoryCode()),
                written.uscc(),
                written.name(),
                cipher.encrypt(UNIT, text(asked.unit())),
                OffsetDateTime.now(clock));
        byte[] content = cipher.encrypt(PROOF, Base64.getEncoder().encodeToString(picture));
        applications.add(application, new UnitProof(application.id(), content));
        return done(application, UnitApplicationAction.APPLY);
    }

    /** Opens the unit as it was applied for, in the place that the officer says. */
    UnitApplicationDetail confirm(String id, @Nullable String ifMatch, UnitConfirming place) {
        UnitApplication application = held(id, ifMatch);
        requireOthers(application);
        UnitDetail opened = register.open(
                new UnitOpening(
                        unit(application),
                        application.territoryCode(),
                        place.reportsToId(),
                        place.authorityId(),
                        place.departmentId()),
                Scope.of(user));
        application.openedAs(opened.unit().id());
        return decided(application, UnitApplicationState.CONFIRMED, UnitApplicationAction.CONFIRM);
    }

    UnitApplicationDetail refuse(String id, @Nullable String ifMatch, UnitReason reason) {
        UnitApplication application = held(id, ifMatch);
        requireOthers(application);
        application.refusedFor(reason.reason().strip());
        return decided(application, UnitApplicationState.REFUSED, UnitApplicationAction.REFUSE);
    }

    UnitApplicationDetail withdraw(String id, @Nullable String ifMatch) {
        return decided(held(id, ifMatch), UnitApplicationState.WITHDRAWN, UnitApplicationAction.WITHDRAW);
    }

    private UnitApplicationDetail decided(
            UnitApplication application, UnitApplicationState state, UnitApplicationAction action) {
        application.become(state, Objects.requireNonNull(user.accountId()), OffsetDateTime.now(clock));
        return done(application, action);
    }

    private UnitApplicationDetail done(UnitApplication application, UnitApplicationAction action) {
        applications.flush();
        audit.record(AuditEntry.changed(action.code(), RESOURCE, application.id(), List.of("unit", "contact")));
        return detail(application);
    }

    /** @throws Problem 404 for what is out of reach, as for what does not exist */
    UnitApplication reached(String id) {
        return applications
                .findByIdOptional(Ids.parse(id))
                .filter(found ->
                        Scope.of(user).covers(found.accountId(), found.bureau().scopeColumns()))
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
    }

    private UnitApplication held(String id, @Nullable String ifMatch) {
        UnitApplication application = reached(id);
        applications.hold(application);
        if (!application.isWaiting()) {
            throw Problem.of(UnitProblem.APPLICATION_DECIDED);
        }
        ETags.require(ifMatch, application.version());
        return application;
    }

    /** Condition c3 of who may do what: whoever applied answers nothing, under no account of theirs. */
    private void requireOthers(UnitApplication application) {
        if (user.holds(application.accountId())) {
            throw Problem.of(UnitProblem.OWN_APPLICATION);
        }
    }

    UnitApplicationSummary summary(UnitApplication application) {
        return application.summary(territories.name(application.territoryCode()));
    }

    UnitApplicationDetail detail(UnitApplication application) {
        UnitChange unit = unit(application);
        PhoneNumber phone =
                PhoneNumber.parse(Objects.requireNonNull(unit.contactPhone())).orElseThrow();
        return new UnitApplicationDetail(
                summary(application),
                application.territoryCode(),
                UnitCheck.given(unit.shortName()).orElse(null),
                unit.nature(),
                unit.industryCode(),
                unit.managedLikeCivilService(),
                unit.forPeopleWithoutUnit(),
                UnitCheck.given(unit.address()).orElse(null),
                unit.headcount(),
                UnitCheck.given(unit.contactName()).orElseThrow(),
                Masks.phone(phone.digits()),
                UnitCheck.given(unit.reason()).orElse(null),
                applications.nameOf(application.accountId()),
                application.version(),
                permitted(application));
    }

    /** A JPEG. */
    byte[] content(UnitProof proof) {
        return Base64.getDecoder().decode(cipher.decrypt(PROOF, proof.sealedContent()));
    }

    private List<UnitApplicationAction> permitted(UnitApplication application) {
        if (!application.isWaiting()) {
            return List.of();
        }
        if (Scope.of(user).isOfBureau()) {
            return user.holds(application.accountId())
                    ? List.of()
                    : List.of(UnitApplicationAction.CONFIRM, UnitApplicationAction.REFUSE);
        }
        return List.of(UnitApplicationAction.WITHDRAW);
    }

    private UnitChange unit(UnitApplication application) {
        try {
            return json.readValue(cipher.decrypt(UNIT, application.sealedUnit()), UnitChange.class);
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("An application cannot be read", failed);
        }
    }

    private String text(UnitChange unit) {
        try {
            return json.writeValueAsString(unit);
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("An application cannot be kept", failed);
        }
    }
}
