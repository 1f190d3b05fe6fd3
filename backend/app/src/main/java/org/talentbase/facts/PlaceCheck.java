package org.talentbase.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Territories;
import org.talentbase.organisation.Territory;
import org.talentbase.platform.web.LegibleText;
import org.talentbase.platform.web.PlatformProblem;

/** Checks a {@link Place} and writes down what it is called today. */
@Singleton
class PlaceCheck {

    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String DETAIL = "detail";

    /** The name comes back with what was read before. It is ours, whatever is sent. */
    private static final Set<String> PROPERTIES = Set.of(CODE, NAME, DETAIL);

    private final Territories territories;
    private final Clock clock;

    PlaceCheck(Territories territories, Clock clock) {
        this.territories = territories;
        this.clock = clock;
    }

    /** @param longest detail, in code points */
    ObjectNode normalise(JsonNode written, int longest) throws Unfit {
        if (!written.isObject()) {
            throw new Unfit(PlatformProblem.TYPE);
        }
        if (!written.properties().stream().allMatch(property -> PROPERTIES.contains(property.getKey()))) {
            throw new Unfit(PlatformProblem.UNKNOWN_PROPERTY);
        }
        String code = text(written.path(CODE));
        String detail = text(written.path(DETAIL));
        if (code == null && detail == null) {
            throw new Unfit(FactsProblem.UNKNOWN_TERRITORY);
        }
        ObjectNode place = JsonNodeFactory.instance.objectNode();
        if (code != null) {
            place.put(CODE, code).put(NAME, territories.fullName(inForce(code)));
        }
        if (detail != null) {
            Unfit.throwIf(LegibleText.lineFault(detail, longest));
            place.put(DETAIL, detail);
        }
        return place;
    }

    private Territory inForce(String code) throws Unfit {
        LocalDate today = LocalDate.now(clock);
        Territory territory = territories.find(code).orElseThrow(() -> new Unfit(FactsProblem.UNKNOWN_TERRITORY));
        if (territory.isInForceOn(today)) {
            return territory;
        }
        if (!territory.abolished()) {
            throw new Unfit(FactsProblem.UNKNOWN_TERRITORY);
        }
        List<Territory> now = territories.inForceAfter(code, today);
        if (now.isEmpty()) {
            throw new Unfit(FactsProblem.TERRITORY_ABOLISHED);
        }
        throw new Unfit(
                FactsProblem.TERRITORY_FOLLOWED,
                "successors",
                now.stream().map(territories::fullName).collect(Collectors.joining("、")));
    }

    private static @Nullable String text(JsonNode written) throws Unfit {
        if (SectionCheck.missing(written)) {
            return null;
        }
        if (!written.isTextual()) {
            throw new Unfit(PlatformProblem.TYPE);
        }
        return written.textValue().strip();
    }
}
