package org.talentbase.office;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What is within offices. Whether one is in reach is asked before. */
@ApplicationScoped
class Divisions implements PanacheRepositoryBase<Division, UUID> {

    /** Those that are open, in the order in which they were opened. */
    List<DivisionShown> of(UUID office) {
        return list("organisationId = ?1 and closedOn is null order by id", office).stream()
                .map(Division::shown)
                .toList();
    }
}
