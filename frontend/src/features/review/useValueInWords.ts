import { useTranslation } from 'react-i18next'
import type { Difference, Form } from '../../api/generated/schema'
import { formatText } from '../../lib/format'
import type { NameOf } from '../../ui/facts/useCodeNames'
import { useUnitName } from '../../ui/facts/useUnitName'

type Place = Pick<Difference, 'section' | 'field'>

/** A stored value of a difference in words: codes and units by their names, flags as yes and no. */
export function useValueInWords(form: Form, names: NameOf, { section, field }: Place, value: string | null): string {
  const { t } = useTranslation('facts')
  const asked = form.sections.find(({ name }) => name === section)?.fields.find(({ name }) => name === field)
  const unit = useUnitName(asked?.type === 'UNIT' ? value : null)
  if (value === null) return formatText(value)
  if (asked?.type === 'FLAG') return t(value === 'true' ? 'yes' : 'no')
  if (asked?.type === 'UNIT') return unit
  return asked?.codeTable ? names(asked.codeTable, value) : value
}
