package org.talentbase.facts;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.talentbase.facts.FormDefinition.FieldDefinition;
import org.talentbase.facts.FormDefinition.SectionDefinition;
import org.talentbase.platform.web.RequestFacts;

/** The collection form, for whoever draws it. */
@Path("/api/form")
@Authenticated
@Tag(name = "form")
public class FormResource {

    private final FormDefinition form;
    private final RequestFacts request;

    FormResource(FormDefinition form, RequestFacts request) {
        this.form = form;
        this.request = request;
    }

    @GET
    @Operation(operationId = "getForm", summary = "The collection form: sections, fields, labels and rules")
    public Form get() {
        FormTexts texts = new FormTexts(request.language());
        return new Form(form.sections().stream()
                .map(section -> describe(section, texts))
                .toList());
    }

    private static FormSection describe(SectionDefinition section, FormTexts texts) {
        return new FormSection(
                section.name(),
                texts.text(section.name()),
                texts.optional(section.name() + ".hint"),
                section.repeated(),
                section.minRows(),
                section.maxRows(),
                section.categories(),
                section.fields().stream()
                        .map(field -> describe(section, field, texts))
                        .toList());
    }

    private static FormField describe(SectionDefinition section, FieldDefinition field, FormTexts texts) {
        String key = section.name() + "." + field.name();
        return new FormField(
                field.name(),
                texts.text(key),
                texts.optional(key + ".hint"),
                field.type(),
                field.required(),
                field.maxLength(),
                field.codeTable().isEmpty() ? null : field.codeTable(),
                field.onlyCodes(),
                field.byProgramme());
    }

    /** The whole form in the order in which it is filled. */
    public record Form(List<FormSection> sections) {}

    /** @param categories asked only of those who claim one of these; empty means of everyone */
    public record FormSection(
            String name,
            String label,
            @Nullable String hint,
            boolean repeated,
            int minRows,
            int maxRows,
            List<String> categories,
            List<FormField> fields) {}

    /**
     * @param codeTable table whose codes are offered
     * @param onlyCodes if not empty, the only codes of that table that are offered
     * @param byProgramme asked only under a programme that names it among its {@code asks}
     */
    public record FormField(
            String name,
            String label,
            @Nullable String hint,
            FieldType type,
            boolean required,
            int maxLength,
            @Nullable String codeTable,
            List<String> onlyCodes,
            boolean byProgramme) {}

    /** Labels in the caller's language, Chinese by default. */
    private static final class FormTexts {

        private static final ResourceBundle.Control NO_FALLBACK =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

        private final ResourceBundle bundle;

        FormTexts(Locale locale) {
            this.bundle = ResourceBundle.getBundle("org.talentbase.facts.form", locale, NO_FALLBACK);
        }

        String text(String key) {
            return bundle.getString(key);
        }

        @Nullable
        String optional(String key) {
            return bundle.containsKey(key) ? bundle.getString(key) : null;
        }
    }
}
