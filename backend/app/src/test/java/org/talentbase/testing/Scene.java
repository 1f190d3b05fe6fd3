package org.talentbase.testing;

import static io.restassured.RestAssured.given;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * People and records to send requests about. In a target, header or body, {@code {draft}}, {@code {atUnit}}, {@code
 * {claimed}}, {@code {returned}}, {@code {atBureau}}, {@code {admitted}} stand for the ids of declarations in these states, {@code {talent}}, {@code {unit}}, {@code
 * {otherUnit}} for what they say, {@code {binding}} for what waits for the county, {@code {office}} and {@code {division}} for an authority
 * of the county and a division of it, {@code {openUnit}, {suspendedUnit}, {emptyUnit}} for units without anybody, {@code {nobody}}
 * for an id that names nothing, and {@code {draft.version}} for the version of a declaration or unit as it is now.
 */
public final class Scene {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)(\\.version)?}");

    private final Map<Cast, People> callers = new EnumMap<>(Cast.class);
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, Filing> filings = new HashMap<>();

    private Scene() {}

    /** Safe to repeat: each scene has a unit and people of its own. */
    public static Scene layOut() {
        Scene scene = new Scene();
        UUID unit = newUnit();
        UUID otherUnit = newUnit();
        scene.places.put("unit", unit.toString());
        scene.places.put("otherUnit", otherUnit.toString());
        for (String place : List.of("openUnit", "suspendedUnit", "emptyUnit")) {
            scene.places.put(place, newUnit().toString());
        }
        Owner.run(
                "update organisation set state = 'suspended' where id = ?",
                UUID.fromString(scene.places.get("suspendedUnit")));
        scene.office();
        UUID accountUnit = newUnit();
        scene.places.put("accountUnit", accountUnit.toString());
        scene.idle("account", accountUnit);
        List.of("leaver", "parting", "returner").forEach(place -> scene.idle(place, newUnit()));
        Owner.run("update account set enabled = false where id = ?", UUID.fromString(scene.places.get("returner")));
        scene.places.put("nobody", UUID.randomUUID().toString());
        scene.callers.put(Cast.AUTHOR, People.individual());
        scene.callers.put(Cast.STRANGER, People.individual());
        scene.callers.put(Cast.CLERK, People.staff("unit", unit, "enters"));
        scene.callers.put(Cast.APPROVER, People.staff("unit", unit, "approves"));
        scene.callers.put(Cast.OTHER_UNIT, People.staff("unit", otherUnit, "approves"));
        scene.officer(Cast.COUNTY, "county", "bureau-530114");
        scene.officer(Cast.SISTER_COUNTY, "county", "bureau-530102");
        scene.officer(Cast.LEAGUE, "league", "bureau-530100");
        scene.officer(Cast.REGIONAL, "regional", "bureau-530000");
        scene.officer(Cast.OTHER_LEAGUE, "league", "bureau-150100");
        scene.callers.put(Cast.AUDITOR, People.staff("auditor", Units.idOf("bureau-530000")));
        People disabled = People.staff("unit", unit, "approves");
        disabled.disable();
        scene.callers.put(Cast.DISABLED, disabled);
        People moved = People.staff("unit", unit, "approves");
        moved.moveTo(otherUnit);
        scene.callers.put(Cast.MOVED, moved);
        scene.file(unit);
        return scene;
    }

    /** Places for offices of a scene's own, beside the county's bureau; the region whose day is set. */
    private void office() {
        for (String place : List.of("office", "namedOffice", "closingOffice")) {
            places.put(place, Units.idOf(Units.authority("bureau-530114", null)).toString());
        }
        places.put("division", Units.division(UUID.fromString(places.get("office"))));
        places.put("closingDivision", Units.division(UUID.fromString(places.get("office"))));
        places.put("county", Units.idOf("bureau-530114").toString());
        places.put("due", Units.idOf("bureau-530000").toString());
    }

    private void idle(String place, UUID unit) {
        places.put(place, People.idle("unit", unit));
    }

    private void apply(String... names) {
        for (String name : names) {
            places.put(name, Applying.waiting(callers.get(Cast.AUTHOR), "申请中的单位"));
        }
    }

    private void officer(Cast caller, String role, String bureau) {
        callers.put(caller, People.staff(role, Units.idOf(bureau), "approves"));
    }

    private void file(UUID unit) {
        apply("application", "otherApplication");
        People approver = callers.get(Cast.APPROVER);
        keep("draft", Filing.begunBy(callers.get(Cast.AUTHOR), unit).filled("甲一"));
        keep("atUnit", Filing.begunBy(People.individual(), unit).filled("甲二").submit());
        Filing claimed = Filing.begunBy(People.individual(), unit).filled("甲五").submit();
        claimed.act(approver, "claim").statusCode(200);
        keep("claimed", claimed);
        Filing returned = Filing.begunBy(People.individual(), unit).filled("甲六").submit();
        returned.act(approver, "claim").statusCode(200);
        returned.act(approver, "return", Map.of("items", List.of(Map.of("section", "post", "reason", "incomplete"))))
                .statusCode(200);
        keep("returned", returned);
        keep(
                "atBureau",
                Filing.begunBy(People.individual(), unit).filled("甲三").submit().approvedBy(approver));
        Filing admitted = Filing.begunBy(People.individual(), unit)
                .filled("甲四")
                .submit()
                .approvedBy(approver)
                .admittedBy(callers.get(Cast.COUNTY));
        keep("admitted", admitted);
        places.put("talent", admitted.seenBy(callers.get(Cast.COUNTY)).extract().path("talentId"));
        // The record is somebody's already: the bureau decides.
        places.put("binding", Asked.binding(People.individual(), "甲四", admitted.idNumber()));
    }

    private static UUID newUnit() {
        return Units.unit("unit-" + UUID.randomUUID(), "试验单位", "bureau-530114");
    }

    private void keep(String name, Filing filing) {
        filings.put(name, filing);
        places.put(name, filing.id());
        places.put(name.toUpperCase(Locale.ROOT), filing.id().toUpperCase(Locale.ROOT));
    }

    /** Null for {@link Cast#ANONYMOUS}. */
    public @Nullable People person(Cast caller) {
        return callers.get(caller);
    }

    /** The text with what its places stand for. */
    public String resolve(String text) {
        Matcher matcher = PLACE.matcher(text);
        StringBuilder resolved = new StringBuilder();
        while (matcher.find()) {
            String id = places.get(matcher.group(1));
            String value = id == null ? matcher.group() : matcher.group(2) == null ? id : version(matcher.group(1));
            matcher.appendReplacement(resolved, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(resolved).toString();
    }

    private String version(String place) {
        if (filings.containsKey(place)) {
            return versionOf(place);
        }
        UUID id = UUID.fromString(places.get(place));
        return place.equals("due")
                ? Owner.texts("select coalesce(max(version), 0)::text from responsible_due where region_id = ?", id)
                        .getFirst()
                : Owner.texts("""
                        select version::text
                          from (select id, version from organisation union all select id, version from account
                                union all select id, version from binding union all select id, version from division
                                union all select id, version from unit_application) versioned
                         where id = ?""", id).getFirst();
    }

    private String versionOf(String declaration) {
        return given().auth()
                .oauth2(reader(declaration).token())
                .get("/api/declarations/" + filings.get(declaration).id())
                .path("version")
                .toString();
    }

    private People reader(String declaration) {
        return callers.get(declaration.equals("draft") ? Cast.AUTHOR : Cast.APPROVER);
    }
}
