package org.talentbase.facts;

import jakarta.inject.Singleton;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The collection form as data, read once from {@link Facts}: what the server checks by and the page draws from. */
@Singleton
public class FormDefinition {

    private final List<SectionDefinition> sections = Arrays.stream(Facts.class.getRecordComponents())
            .map(FormDefinition::section)
            .toList();
    private final Map<String, SectionDefinition> byName =
            sections.stream().collect(Collectors.toMap(SectionDefinition::name, Function.identity()));

    public List<SectionDefinition> sections() {
        return sections;
    }

    public Optional<SectionDefinition> section(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static SectionDefinition section(RecordComponent component) {
        Section asked = component.getAnnotation(Section.class);
        boolean repeated = component.getType() == List.class;
        Class<?> row = repeated
                ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getType();
        List<FieldDefinition> fields = Arrays.stream(row.getRecordComponents())
                .map(FormDefinition::field)
                .toList();
        return new SectionDefinition(
                component.getName(),
                repeated,
                asked.minRows(),
                repeated ? asked.maxRows() : 1,
                List.of(asked.categories()),
                fields);
    }

    private static FieldDefinition field(RecordComponent component) {
        Asked asked = component.getAnnotation(Asked.class);
        return new FieldDefinition(
                component.getName(),
                asked.type(),
                asked.required(),
                asked.max(),
                asked.codes(),
                List.of(asked.only()),
                asked.byProgramme(),
                asked.future());
    }

    /** A section: one record, or {@code minRows} to {@code maxRows} rows. */
    public record SectionDefinition(
            String name,
            boolean repeated,
            int minRows,
            int maxRows,
            List<String> categories,
            List<FieldDefinition> fields) {

        /** Whether those who claim the given categories are asked for this section. */
        public boolean appliesTo(List<String> claimed) {
            return categories.isEmpty() || categories.stream().anyMatch(claimed::contains);
        }

        Optional<FieldDefinition> field(String name) {
            return fields.stream().filter(field -> field.name().equals(name)).findFirst();
        }

        boolean required() {
            return minRows > 0 || (!repeated && fields.stream().anyMatch(FieldDefinition::required));
        }
    }

    /** A field of a section, see {@link Asked}. */
    public record FieldDefinition(
            String name,
            FieldType type,
            boolean required,
            int maxLength,
            String codeTable,
            List<String> onlyCodes,
            boolean byProgramme,
            boolean future) {}
}
