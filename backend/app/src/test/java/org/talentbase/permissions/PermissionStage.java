package org.talentbase.permissions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.talentbase.permissions.PermissionTable.Caller;
import org.talentbase.permissions.PermissionTable.Record;
import org.talentbase.testing.Applying;
import org.talentbase.testing.Asked;
import org.talentbase.testing.Filing;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.Units;

/** The people and records of the {@link PermissionTable} as they stand in the database. */
final class PermissionStage {

    /** In no other test's names, so that a search finds these only. */
    static final String NAME = "权矩甲";

    private static final Map<String, String> BUREAUS = Map.of(
            "own-county", "bureau-530114",
            "sister-county", "bureau-530102",
            "far-county", "bureau-150102",
            "own-league", "bureau-530100",
            "far-league", "bureau-150100",
            "own-region", "bureau-530000",
            "far-region", "bureau-150000");
    private static final Map<String, String> UNITS = Map.of(
            "own-unit", "bureau-530114",
            "other-unit", "bureau-530114",
            "cousin-unit", "bureau-530102",
            "direct-unit", "bureau-530000",
            "far-unit", "bureau-150102",
            "stepped-unit", "bureau-530114");
    /** The nearest authority and the department of each unit that has them. */
    private static final Map<String, List<String>> BESIDE = Map.of(
            "own-unit", List.of("own-authority", "own-department"),
            "stepped-unit", List.of("own-authority", "own-department"),
            "cousin-unit", List.of("sister-authority", ""),
            "direct-unit", List.of("own-region-authority", "own-department"));
    /** Between the unit's and the bureau's; a declaration keeps the chain with which it was begun. */
    private static final String STEPS_BESIDE = """
            insert into programme_step
            values ('chenggong-2021', 2, 'authority', 'everyone', '试', '行业主管部门审核'),
                   ('chenggong-2021', 3, 'department', 'everyone', '试', '行政主管部门审核')""";

    private static final Map<String, Object> RETURN =
            Map.of("items", List.of(Map.of("section", "post", "reason", "incomplete")));
    private static final Map<String, Object> REJECT = Map.of("note", "不符合条件");

    private final Map<String, UUID> organisations = new HashMap<>();
    private final Map<String, @Nullable People> callers = new HashMap<>();
    private final Map<String, People> others = new HashMap<>();
    private final Map<String, Filing> filings = new HashMap<>();
    private final Map<String, People> authors = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    /** The people who are the same whatever the record; the records follow by {@link #fileAll}. */
    PermissionStage() {
        BUREAUS.forEach((name, code) -> organisations.put(name, Units.idOf(code)));
        UNITS.forEach((name, bureau) -> organisations.put(name, unit(name, bureau)));
        layLinesBeside();
        for (Caller caller : PermissionTable.callers()) {
            callers.put(caller.name(), person(caller));
        }
        of("disabled").disable();
        of("moved").moveTo(organisations.get("other-unit"));
        of("county-is-unit-approver").samePersonAs(of("unit-approver"));
    }

    /** All lie in Chenggong, whose programme asks for the least, whomever they report to. */
    private static UUID unit(String name, String bureau) {
        UUID unit = Units.unit("permissions-" + name, "权限" + name, "bureau-530114");
        Owner.run("update organisation set reports_to = ? where id = ?", Units.idOf(bureau), unit);
        return unit;
    }

    /** They are new each time; who of a unit was before has it no more. */
    private void layLinesBeside() {
        Map<String, String> codes = new HashMap<>();
        codes.put("own-region-authority", Units.authority("bureau-530000", null));
        codes.put("own-league-authority", Units.authority("bureau-530100", codes.get("own-region-authority")));
        codes.put("own-authority", Units.authority("bureau-530114", codes.get("own-league-authority")));
        codes.put("sister-authority", Units.authority("bureau-530102", codes.get("own-league-authority")));
        codes.put("other-sector-authority", Units.authority("bureau-530114", codes.get("own-league-authority")));
        codes.put("own-department", Units.department("bureau-530000"));
        codes.put("other-department", Units.department("bureau-530000"));
        codes.forEach((name, code) -> organisations.put(name, Units.idOf(code)));
        BESIDE.forEach((unit, beside) ->
                Units.assign(organisations.get(unit), codes.get(beside.getFirst()), codes.get(beside.getLast())));
    }

    private @Nullable People person(Caller caller) {
        return switch (caller.name()) {
            case "anonymous" -> null;
            case "keycloak-only" -> People.individual().withRoles("county", "staff");
            case "row-only" -> staff(caller, "own-county").withRoles();
            case "county-with-password", "region-with-password", "authority-with-password" ->
                staff(caller, caller.organisation()).withPasswordOnly();
            case "moved" -> staff(caller, "own-unit");
            default -> caller.role().equals("individual") ? People.individual() : staff(caller, caller.organisation());
        };
    }

    private People staff(Caller caller, String organisation) {
        return People.staff(
                caller.role(), organisations.get(organisation), caller.duties().toArray(String[]::new));
    }

    private People of(String caller) {
        return Objects.requireNonNull(callers.get(caller), caller);
    }

    /** Each record by the acts that bring it where the table says that it is. */
    void fileAll() {
        for (Record record : PermissionTable.records()) {
            switch (record.kind()) {
                case "declaration" -> ids.put(record.name(), file(record).id());
                case "organisation", "office" ->
                    ids.put(record.name(), String.valueOf(organisations.get(record.unit())));
                case "division" -> ids.put(record.name(), Units.division(organisations.get(record.unit())));
                case "account" -> {
                    String role = record.unit().endsWith("-county") ? "county" : "unit";
                    ids.put(record.name(), People.idle(role, organisations.get(record.unit())));
                }
                case "talent", "bound" -> ids.put(record.name(), talent(record));
                case "binding" -> ids.put(record.name(), binding(record));
                case "unit" -> ids.put(record.name(), unitOf(record).toString());
                case "application" -> ids.put(record.name(), Applying.in(record.state(), of(record.author())));
            }
        }
    }

    /** One that is not open is another, on the same lines. */
    private UUID unitOf(Record record) {
        UUID own = organisations.get(record.unit());
        if (record.state().contains("open")) {
            return own;
        }
        UUID unit = Units.unit("permissions-" + record.name(), "权限" + record.name(), "bureau-530114");
        String state = record.state().iterator().next();
        Owner.run("""
                update organisation o
                   set authority_id = h.authority_id, department_id = h.department_id, state = ?,
                       valid_to = case ? when 'closed' then current_date end
                  from organisation h where h.id = ? and o.id = ?""", state, state, own, unit);
        return unit;
    }

    private String talent(Record record) {
        return filings.get(declarationOf(record))
                .seenBy(of("county-approver"))
                .extract()
                .path("talentId");
    }

    /** Somebody says that they are the person of it. */
    private String binding(Record record) {
        People asker = People.individual();
        authors.put(record.name(), asker);
        return Asked.binding(asker, NAME, filings.get(declarationOf(record)).idNumber());
    }

    /** Whose talent it is, or is said to be. */
    private static String declarationOf(Record record) {
        String name = record.name().replaceAll("-(talent|binding)$", "");
        return Map.of("entered", "entered-admitted", "bound", "admitted").getOrDefault(name, name);
    }

    private Filing file(Record record) {
        boolean entered = !record.author().equals("self");
        People author = entered ? of("unit-clerk") : People.individual();
        authors.put(record.name(), author);
        boolean stepped = record.unit().equals("stepped-unit");
        if (stepped) {
            Owner.run(
                    "update programme_step set position = 4 where programme_id = 'chenggong-2021' and level = 'county'");
            Owner.run(STEPS_BESIDE);
        }
        Filing filing = Filing.begunBy(author, entered ? null : organisations.get(record.unit()))
                .filled(NAME);
        if (stepped) {
            Owner.run("delete from programme_step where programme_id = 'chenggong-2021' and position in (2, 3)");
            Owner.run(
                    "update programme_step set position = 2 where programme_id = 'chenggong-2021' and level = 'county'");
        }
        filings.put(record.name(), filing);
        bring(filing, record.name());
        return filing;
    }

    private void bring(Filing filing, String name) {
        People clerkOfUnit = of("unit-approver");
        People officer = of("county-approver");
        switch (name) {
            case "draft", "entered-draft" -> {}
            case "at-unit", "entered-at-bureau" -> filing.submit();
            case "claimed-at-unit" -> claimed(filing.submit(), clerkOfUnit);
            case "returned-by-unit" -> decided(filing.submit(), clerkOfUnit, "return", RETURN);
            case "rejected-by-unit" -> decided(filing.submit(), clerkOfUnit, "reject", REJECT);
            case "recalled" -> filing.submit().act(authors.get(name), "recall").statusCode(200);
            case "at-bureau" -> filing.submit().approvedBy(clerkOfUnit);
            case "claimed-at-bureau" -> claimed(filing.submit().approvedBy(clerkOfUnit), officer);
            case "returned-by-bureau" -> decided(filing.submit().approvedBy(clerkOfUnit), officer, "return", RETURN);
            case "rejected-by-bureau" -> decided(filing.submit().approvedBy(clerkOfUnit), officer, "reject", REJECT);
            case "admitted" -> filing.submit().approvedBy(clerkOfUnit).admittedBy(officer);
            case "engaged" ->
                filing.save("engagements", engagements())
                        .submit()
                        .approvedBy(clerkOfUnit)
                        .admittedBy(officer);
            case "entered-claimed" -> claimed(filing.submit(), officer);
            case "entered-returned" -> decided(filing.submit(), officer, "return", RETURN);
            case "entered-admitted" -> filing.submit().admittedBy(officer);
            case "cousin-at-bureau" -> filing.submit().approvedBy(of("cousin-unit-both"));
            case "stepped-at-authority" -> stepped(filing, "unit");
            case "stepped-claimed" -> claimed(stepped(filing, "unit"), of("authority-both"));
            case "stepped-at-department" -> stepped(filing, "unit", "authority");
            case "stepped-at-bureau" -> stepped(filing, "unit", "authority", "department");
            case "direct-at-bureau" -> filing.submit().approvedBy(of("direct-unit-both"));
            default -> throw new IllegalArgumentException(name);
        }
    }

    private List<Map<String, Object>> engagements() {
        return PermissionTable.records().stream()
                .flatMap(record -> record.engagedBy().stream())
                .map(unit ->
                        Map.<String, Object>of("unit", organisations.get(unit), "startedOn", "2024-03", "work", "技术指导"))
                .toList();
    }

    /** Submitted, and approved by each of these in turn. */
    private Filing stepped(Filing filing, String... reviewers) {
        Map<String, People> approvers = Map.of(
                "unit", People.staff("unit", organisations.get("stepped-unit"), "approves"),
                "authority", People.staff("county", organisations.get("own-authority"), "approves"),
                "department", People.staff("regional", organisations.get("own-department"), "approves"));
        filing.submit();
        List.of(reviewers).forEach(reviewer -> filing.approvedBy(approvers.get(reviewer)));
        return filing;
    }

    private static void claimed(Filing filing, People reviewer) {
        filing.act(reviewer, "claim").statusCode(200);
    }

    private static void decided(Filing filing, People reviewer, String act, Map<String, Object> body) {
        claimed(filing, reviewer);
        filing.act(reviewer, act, body).statusCode(200);
    }

    /** The id of a record of the table. */
    String id(Record record) {
        return ids.get(record.name());
    }

    /** Whoever is meant for this record; null for nobody. Some are the person of the record, and so another for each. */
    @Nullable
    People caller(Caller caller, @Nullable Record record) {
        if (record == null
                || !List.of("declaration", "talent", "binding", "bound").contains(record.kind())) {
            return callers.get(caller.name());
        }
        People author = authors.getOrDefault(record.name(), authors.get(declarationOf(record)));
        UUID id = UUID.fromString(filings.get(declarationOf(record)).id());
        boolean byPerson = record.author().equals("self");
        return switch (caller.name()) {
            case "self" -> byPerson ? author : callers.get("self");
            case "self-again" -> again(caller.name() + id, People::individual, again -> again.holderIsPersonOf(id));
            case "unit-is-subject", "county-is-subject" ->
                again(
                        caller.name() + id,
                        () -> staff(caller, caller.organisation()),
                        again -> again.holderIsPersonOf(id));
            case "county-is-author" ->
                again(
                        caller.name() + author.accountId(),
                        () -> staff(caller, caller.organisation()),
                        again -> again.samePersonAs(author));
            default -> callers.get(caller.name());
        };
    }

    private People again(String key, Supplier<People> made, Consumer<People> become) {
        return others.computeIfAbsent(key, unused -> {
            People person = made.get();
            become.accept(person);
            return person;
        });
    }
}
