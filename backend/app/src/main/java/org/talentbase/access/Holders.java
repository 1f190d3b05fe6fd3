package org.talentbase.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The natural persons behind staff accounts, known only by the blind index of their ID number. */
@ApplicationScoped
public class Holders {

    private final EntityManager entities;

    Holders(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether the account's holder is the person with that ID number. False when the holder's number is not on file. */
    public boolean isHeldBy(UUID accountId, byte[] idNumberIndex) {
        return (boolean) entities.createNativeQuery(
                        "select exists (select from account where id = ?1 and id_number_index = ?2)", Boolean.class)
                .setParameter(1, accountId)
                .setParameter(2, idNumberIndex)
                .getSingleResult();
    }
}
