import { useTranslation } from 'react-i18next'
import type { Form } from '../../api/generated/schema'
import { labelsOf, type Place } from './ticks'

/** A fact by its section, row and label: 学历 第2项 毕业院校. */
export function usePlaceName(form: Form): (place: Place) => string {
  const { t } = useTranslation('review')
  return (place) => {
    const { section, row, field } = labelsOf(form, place)
    return [section, row && t('row', { row }), field].filter(Boolean).join(' · ')
  }
}
