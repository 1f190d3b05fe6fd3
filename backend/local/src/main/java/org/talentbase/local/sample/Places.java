package org.talentbase.local.sample;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentbase.facts.Place;

/** Today's territories by their codes, as the product ships them; for what is no more, what followed it. */
final class Places {
    private static final String DATA = "/db/organisation/data/";

    private final Map<String, Csv.Row> territories = new HashMap<>();
    private final Map<String, String> successors = new HashMap<>();

    Places() {
        Csv.read(DATA + "territory.csv").forEach(row -> territories.put(row.get("code"), row));
        Csv.read(DATA + "territory_successor.csv")
                .forEach(row -> successors.put(row.get("code"), row.get("successor_code")));
    }

    /** Null where nobody knows what followed. */
    @Nullable
    Place today(String code) {
        String now = territory(code).get("abolished").equals("true") ? successors.get(code) : code;
        return now == null ? null : new Place(now, fullName(now), null);
    }

    private String fullName(String code) {
        Csv.Row territory = territory(code);
        String around = territory.get("parent_code");
        return around.equals("NULL") ? territory.get("name") : fullName(around) + territory.get("name");
    }

    private Csv.Row territory(String code) {
        Csv.Row territory = territories.get(code);
        if (territory == null) {
            throw new IllegalStateException("No territory " + code);
        }
        return territory;
    }
}
