package org.talentbase.talent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.talentbase.unit.Remaining;

/** Those of the register who belong to a unit: it is not closed before they are placed. */
@ApplicationScoped
class RemainingPeople implements Remaining {

    private final EntityManager entities;

    RemainingPeople(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String what() {
        return "people";
    }

    @Override
    public long in(UUID unit) {
        return entities.createQuery("select count(t) from Talent t where t.scope.unitId = :unit", Long.class)
                .setParameter("unit", unit)
                .getSingleResult();
    }
}
