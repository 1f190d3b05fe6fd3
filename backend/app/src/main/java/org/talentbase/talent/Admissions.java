package org.talentbase.talent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.talentbase.facts.Facts;
import org.talentbase.platform.web.Problem;

/** The only way into the register: writes the typed tables, the search keys and the first version, in one transaction. */
@ApplicationScoped
public class Admissions {

    private static final String ONE_PERSON = "talent_id_number_index_key";

    private final EntityManager entities;
    private final FactsMapper mapper;
    private final ObjectMapper json;
    private final Event<TalentAdmitted> news;
    private final Clock clock;

    Admissions(EntityManager entities, FactsMapper mapper, ObjectMapper json, Event<TalentAdmitted> news, Clock clock) {
        this.entities = entities;
        this.mapper = mapper;
        this.json = json;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Admits a person who is not in the register yet.
     *
     * @return the talent's id
     * @throws Problem 409 {@code already-admitted}
     */
    public UUID admit(Admission admission) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Talent talent = new Talent(admission, mapper.typed(read(admission)), now);
        entities.persist(talent);
        entities.persist(new TalentName(talent.id(), admission, now));
        entities.persist(new TalentVersion(talent, now, admission.declarationId(), write(admission)));
        flush();
        news.fire(new TalentAdmitted(talent.id()));
        return talent.id();
    }

    /** Whether a person is there already, the unique index decides, also between two bureaus at the same instant. */
    private void flush() {
        try {
            entities.flush();
        } catch (ConstraintViolationException violated) {
            if (ONE_PERSON.equals(violated.getConstraintName())) {
                throw Problem.of(TalentProblem.ALREADY_ADMITTED);
            }
            throw violated;
        }
    }

    private Facts read(Admission admission) {
        try {
            return json.treeToValue(admission.document(), Facts.class);
        } catch (JsonProcessingException unchecked) {
            throw new IllegalStateException("A reviewed document does not have the form's shape", unchecked);
        }
    }

    private String write(Admission admission) {
        try {
            return json.writeValueAsString(admission.document());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
