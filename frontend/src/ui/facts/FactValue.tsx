import { useTranslation } from 'react-i18next'
import type { FormField } from '../../api/generated/schema'
import { formatText } from '../../lib/format'
import { placeOf, placeText } from './place'
import type { NameOf } from './useCodeNames'
import { useUnitName } from './useUnitName'

type Props = { field: FormField; value: unknown; names: NameOf }

/** One stored value in words: a code by its name, a flag as yes or no, what is absent as a dash. */
export function FactValue({ field, value, names }: Props) {
  const { t } = useTranslation('facts')
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
  if (field.type === 'PLACE') return formatText(placeText(placeOf(value)))
  const text = typeof value === 'string' ? value : ''
  if (field.type === 'UNIT' && text) return <UnitName id={text} />
  if (field.codeTable && text) return names(field.codeTable, text)
  // A date or a number stays in one piece, however narrow its column.
  const whole = field.type.endsWith('DATE') || field.type === 'ID_NUMBER' || field.type === 'PHONE'
  const whiteSpace = whole ? 'nowrap' : 'pre-wrap'
  return <span style={{ whiteSpace }}>{formatText(text)}</span>
}

function UnitName({ id }: { id: string }) {
  return useUnitName(id)
}
