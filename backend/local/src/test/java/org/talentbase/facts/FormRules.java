package org.talentbase.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.talentbase.organisation.Territories;
import org.talentbase.vocabulary.CodeTables;

/** The product's own checks of the collection form, made without the container that usually makes them. */
public final class FormRules {
    private final FormDefinition form = new FormDefinition();
    private final SectionCheck sections;
    private final FactsCheck whole;

    public FormRules(CodeTables codes, Territories territories, Clock clock) {
        IdentityRules identity = new IdentityRules(territories, clock);
        sections = new SectionCheck(new FieldCheck(codes, new PlaceCheck(territories, clock), clock), identity);
        whole = new FactsCheck(form, identity, new RowRules(codes));
    }

    /** What a person would be told who filled this form in, section by section and as a whole. */
    public List<String> faults(ObjectNode document, String idNumber, String phone) {
        List<String> faults = new ArrayList<>();
        List<String> claimed = FactsCheck.claimedCategories(document);
        for (Map.Entry<String, JsonNode> written : document.properties()) {
            FormDefinition.SectionDefinition section =
                    form.section(written.getKey()).orElseThrow();
            SectionCheck.Checked checked = sections.check(section, written.getValue());
            checked.faults().forEach(fault -> faults.add(written.getKey() + fault));
            if (!checked.value().equals(written.getValue())) {
                faults.add(written.getKey() + " would be kept as " + checked.value());
            }
            if (!section.appliesTo(claimed)) {
                faults.add(written.getKey() + " is not asked of those who claim " + claimed);
            }
        }
        whole.complete(document, new Secrets(idNumber, phone)).forEach(fault -> faults.add(fault.toString()));
        return faults;
    }
}
