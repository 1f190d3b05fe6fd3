import type { Form, FormSection, ProgrammeDetail } from '../../api/generated/schema'
import { appliesTo, documentOf, isEmpty } from '../../ui/facts/document'
import type { SectionValue } from './sectionValue'

/** The form as this programme asks for it: one without tiers asks for none, and some fields only where a rule needs them. */
export function formOf(form: Form, programme: Pick<ProgrammeDetail, 'hasTiers' | 'asks'>): Form {
  const asked = (section: FormSection) => ({
    ...section,
    fields: section.fields.filter(
      ({ name, codeTable, byProgramme }) =>
        (programme.hasTiers || codeTable !== 'tier') &&
        (!byProgramme || programme.asks.includes(`${section.name}.${name}`)),
    ),
  })
  return { sections: form.sections.map(asked) }
}

/** The sections to fill: those asked of whoever claims this, and what is filled already and can be emptied. */
export function sectionsToFill(form: Form, json: unknown, claims: SectionValue | undefined): FormSection[] {
  const document = { ...documentOf(json), ...(claims && { claims }) }
  return form.sections.filter((section) => appliesTo(section, document) || !isEmpty(section, document))
}
