import { useTranslation } from 'react-i18next'
import type { DeclarationDetail, Form } from '../../../api/generated/schema'
import type { NameOf } from '../../../ui/facts/useCodeNames'
import { reasonOf } from '../notes'

/** What is to be mended, field by field, in words. */
export function Returned({ detail, form, names }: { detail: DeclarationDetail; form: Form; names: NameOf }) {
  const { t } = useTranslation('declaration')
  const lines = detail.returned.map((item) => {
    const section = form.sections.find(({ name }) => name === item.section)
    const field = section?.fields.find(({ name }) => name === item.field)
    const row = item.row === null ? '' : ` ${item.row + 1}`
    const place = [`${section?.label ?? item.section}${row}`, field?.label].filter(Boolean).join(' · ')
    return t('returned.line', { place, reason: reasonOf(item, names) })
  })
  return (
    <>
      {detail.returnNote && <p>{detail.returnNote}</p>}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
