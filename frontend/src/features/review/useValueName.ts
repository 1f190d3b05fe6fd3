import { useTranslation } from 'react-i18next'
import type { Difference, Form } from '../../api/generated/schema'
import { formatText } from '../../lib/format'
import type { NameOf } from '../../ui/facts/useCodeNames'

/** A stored value of a difference in words: codes by their names, flags as yes and no. */
export function useValueName(form: Form, names: NameOf) {
  const { t } = useTranslation('facts')
  return ({ section, field }: Pick<Difference, 'section' | 'field'>, value: string | null): string => {
    const asked = form.sections.find(({ name }) => name === section)?.fields.find(({ name }) => name === field)
    if (value === null) return formatText(value)
    if (asked?.type === 'FLAG') return t(value === 'true' ? 'yes' : 'no')
    return asked?.codeTable ? names(asked.codeTable, value) : value
  }
}
