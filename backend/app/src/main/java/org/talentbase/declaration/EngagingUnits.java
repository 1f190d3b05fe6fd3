package org.talentbase.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.talentbase.facts.FactsProblem;
import org.talentbase.organisation.Organisations;
import org.talentbase.platform.web.Fault;

/** Holds the units that engage a person against the register: they are there and open, and not the person's own. */
@Singleton
class EngagingUnits {

    static final String SECTION = "engagements";

    private final Organisations organisations;

    EngagingUnits(Organisations organisations) {
        this.organisations = organisations;
    }

    /** @param rows of the section, each value of a right shape */
    List<Fault> unknown(JsonNode rows) {
        Set<UUID> named = new HashSet<>();
        rows.findValues("unit").forEach(unit -> named.add(UUID.fromString(unit.textValue())));
        Set<UUID> open = organisations.openUnits(named);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            JsonNode unit = rows.get(i).path("unit");
            if (unit.isTextual() && !open.contains(UUID.fromString(unit.textValue()))) {
                faults.add(Fault.at("/" + i + "/unit", FactsProblem.UNKNOWN_UNIT));
            }
        }
        return faults;
    }

    static List<Fault> own(Declaration declaration, JsonNode rows) {
        List<Fault> faults = new ArrayList<>();
        String own = String.valueOf(declaration.scope().unitId());
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).path("unit").asText().equals(own)) {
                faults.add(Fault.at("/" + SECTION + "/" + i + "/unit", DeclarationProblem.ENGAGED_BY_OWN_UNIT));
            }
        }
        return faults;
    }
}
