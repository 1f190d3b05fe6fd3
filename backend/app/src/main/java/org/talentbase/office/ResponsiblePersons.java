package org.talentbase.office;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who has answered for offices. Whether one is in reach is asked before. */
@ApplicationScoped
class ResponsiblePersons implements PanacheRepositoryBase<ResponsiblePerson, UUID> {

    /** By their roles, those who answer for it now. */
    Map<ResponsibleRole, ResponsiblePerson> of(UUID office) {
        Map<ResponsibleRole, ResponsiblePerson> now = new LinkedHashMap<>();
        List<ResponsiblePerson> ever = list("organisationId = ?1 order by version", office);
        ever.forEach(person -> now.put(person.role(), person));
        return now;
    }
}
