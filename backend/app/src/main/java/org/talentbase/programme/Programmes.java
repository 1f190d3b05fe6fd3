package org.talentbase.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.talentbase.organisation.Territories;
import org.talentbase.organisation.Territory;

/** Which rules apply where and when. */
@ApplicationScoped
public class Programmes implements PanacheRepositoryBase<Programme, String> {

    private final Territories territories;

    Programmes(Territories territories) {
        this.territories = territories;
    }

    /** The programme in force: the territory's own, or that of the nearest one around it. */
    public Optional<Programme> forTerritory(String code, LocalDate onDate) {
        return territories.pathFrom(code).stream()
                .map(Territory::code)
                .flatMap(territory -> inForce(territory, onDate).stream())
                .findFirst();
    }

    private Optional<Programme> inForce(String territory, LocalDate onDate) {
        return find(
                        "territoryCode = ?1 and effectiveFrom <= ?2 and (effectiveTo is null or effectiveTo > ?2)"
                                + " order by effectiveFrom desc",
                        territory,
                        onDate)
                .firstResultOptional();
    }
}
