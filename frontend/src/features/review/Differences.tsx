import { useTranslation } from 'react-i18next'
import type { Difference, Form } from '../../api/generated/schema'
import type { NameOf } from '../../ui/facts/useCodeNames'
import { Panel } from '../../ui/Panel'
import styles from './review.module.css'
import { tickKey } from './ticks'
import { usePlaceName } from './usePlaceName'
import { useValueInWords } from './useValueInWords'

type Props = { differences: readonly Difference[]; form: Form; names: NameOf }

/** What changed since the submission before, all in one place: also what is gone and so stands nowhere else. */
export function Differences({ differences, form, names }: Props) {
  const { t } = useTranslation('review')
  const placeName = usePlaceName(form)
  if (differences.length === 0) return null
  return (
    <Panel title={t('difference.title', { count: differences.length })}>
      <ul className={styles.differences}>
        {differences.map((difference) => (
          <li key={`${tickKey(difference)} ${difference.before}`}>
            <span className={styles.quiet}>{placeName(difference)}</span>
            <Change difference={difference} form={form} names={names} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Change({ difference, form, names }: { difference: Difference; form: Form; names: NameOf }) {
  const before = useValueInWords(form, names, difference, difference.before)
  const after = useValueInWords(form, names, difference, difference.after)
  return (
    <span>
      <del>{before}</del>
      <span aria-hidden> → </span>
      <ins>{after}</ins>
    </span>
  )
}
