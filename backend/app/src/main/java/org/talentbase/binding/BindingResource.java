package org.talentbase.binding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Scope;
import org.talentbase.organisation.TerritoryOnly;
import org.talentbase.platform.audit.Audit;
import org.talentbase.platform.audit.AuditEntry;
import org.talentbase.platform.idempotency.Once;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.security.Fresh;
import org.talentbase.platform.web.Cursor;
import org.talentbase.platform.web.ETags;
import org.talentbase.platform.web.Page;
import org.talentbase.platform.web.PlatformProblem;
import org.talentbase.platform.web.Problem;

/** Binds a person's account to the record that their unit entered: they ask for it, and unit or bureau confirms. */
@Path("/api/bindings")
@Tag(name = "binding")
public class BindingResource {

    private static final int PAGE = 50;
    private static final String BINDING = "binding";
    private static final List<String> ACCOUNT = List.of("account");

    private final Asking asking;
    private final Bindings bindings;
    private final CurrentUser user;
    private final Audit audit;
    private final Clock clock;

    BindingResource(Asking asking, Bindings bindings, CurrentUser user, Audit audit, Clock clock) {
        this.asking = asking;
        this.bindings = bindings;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Path("/mine")
    @RolesAllowed("individual")
    @Transactional
    @Operation(operationId = "listOwnBindings", summary = "What the caller has asked for, the newest first")
    public List<OwnBinding> mine() {
        return asking.own();
    }

    @POST
    @RolesAllowed("individual")
    @Transactional
    @Once
    @ResponseStatus(201)
    @Operation(
            operationId = "askForBinding",
            summary = "Say that a record is one's own; the answer is the same whether there is one or not")
    public OwnBinding ask(@Valid @NotNull BindingWish wish) {
        OwnBinding asked = asking.ask(wish);
        audit.record(AuditEntry.changed("ask", BINDING, asked.id(), ACCOUNT));
        return asked;
    }

    @POST
    @Path("/mine/withdraw")
    @RolesAllowed("individual")
    @Transactional
    @Once
    @Operation(operationId = "withdrawBinding", summary = "Ask no longer for what waits")
    public OwnBinding withdraw() {
        OwnBinding withdrawn = asking.withdraw();
        audit.record(AuditEntry.changed("withdraw", BINDING, withdrawn.id(), ACCOUNT));
        return withdrawn;
    }

    @GET
    @RolesAllowed({"unit", "county", "league", "regional"})
    @TerritoryOnly
    @Transactional
    @Operation(operationId = "listBindings", summary = "What waits for the caller's office, 50 at a time")
    public Page<BindingSummary> list(@RestQuery @Nullable String cursor) {
        Cursor after = Cursor.decode(cursor, 1);
        Page<BindingSummary> page = Page.of(
                bindings.waiting(Scope.of(user), after == null ? null : after.id(0), PAGE + 1),
                PAGE,
                binding -> Cursor.after(binding.id()));
        List<UUID> shown = page.items().stream().map(BindingSummary::id).toList();
        audit.record(AuditEntry.listed("list", BINDING, shown, null));
        return page;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"unit", "county", "league", "regional"})
    @TerritoryOnly
    @Transactional
    @Operation(operationId = "getBinding", summary = "Who says that a record is theirs, beside that record")
    public BindingDetail detail(@RestPath String id) {
        Binding found =
                bindings.find(Ids.parse(id), Scope.of(user)).orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
        audit.record(AuditEntry.read(BINDING, found.id(), ACCOUNT, null));
        return found.shown(now(), approves() && !isOwn(found));
    }

    @POST
    @Path("/{id}/confirm")
    @RolesAllowed({"unit", "county", "league", "regional"})
    @TerritoryOnly
    @Fresh
    @Transactional
    @Once
    @Operation(operationId = "confirmBinding", summary = "The record is theirs: their account reads it from now on")
    public BindingDetail confirm(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch) {
        Binding binding = hold(id, ifMatch);
        if (binding.askerIndex() != null) {
            throw Problem.of(BindingProblem.ASKER_HAS_RECORD);
        }
        bindings.confirm(binding, by());
        return done("confirm", binding);
    }

    @POST
    @Path("/{id}/refuse")
    @RolesAllowed({"unit", "county", "league", "regional"})
    @TerritoryOnly
    @Fresh
    @Transactional
    @Once
    @Operation(operationId = "refuseBinding", summary = "They are not the person of the record")
    public BindingDetail refuse(
            @RestPath String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull BindingRefusal refusal) {
        Binding binding = hold(id, ifMatch);
        bindings.refuse(binding, by(), refusal.reason());
        return done("refuse", binding);
    }

    private Binding hold(String id, @Nullable String ifMatch) {
        Binding binding =
                bindings.hold(Ids.parse(id), Scope.of(user)).orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
        if (!approves()) {
            throw Problem.of(BindingProblem.APPROVES_ONLY);
        }
        if (isOwn(binding)) {
            throw Problem.of(BindingProblem.OWN_BINDING);
        }
        ETags.require(ifMatch, binding.detail().version());
        binding.requireWaiting(now());
        return binding;
    }

    private BindingDetail done(String action, Binding binding) {
        audit.record(AuditEntry.changed(action, BINDING, binding.id(), ACCOUNT));
        return bindings.find(binding.id(), Scope.of(user))
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND))
                .shown(now(), true);
    }

    private boolean approves() {
        return user.duties().contains("approves");
    }

    /** Also under another account of the same natural person. */
    private boolean isOwn(Binding binding) {
        return user.is(binding.idNumberIndex()) || user.holds(binding.accountId());
    }

    private UUID by() {
        return Objects.requireNonNull(user.accountId());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
