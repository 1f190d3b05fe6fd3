import { useTranslation } from 'react-i18next'
import type { Difference, Form } from '../../api/generated/schema'
import type { NameOf } from '../../ui/facts/useCodeNames'
import { Panel } from '../../ui/Panel'
import styles from './review.module.css'
import { tickKey } from './ticks'
import { usePlaceName } from './usePlaceName'
import { useValueName } from './useValueName'

type Props = { differences: readonly Difference[]; form: Form; names: NameOf }

/** What changed since the submission before, all in one place: also what is gone and so stands nowhere else. */
export function Differences({ differences, form, names }: Props) {
  const { t } = useTranslation('review')
  const placeName = usePlaceName(form)
  const valueName = useValueName(form, names)
  if (differences.length === 0) return null
  return (
    <Panel title={t('difference.title', { count: differences.length })}>
      <ul className={styles.differences}>
        {differences.map((difference) => (
          <li key={`${tickKey(difference)} ${difference.before}`}>
            <span className={styles.quiet}>{placeName(difference)}</span>
            <span>
              <del>{valueName(difference, difference.before)}</del>
              <span aria-hidden> → </span>
              <ins>{valueName(difference, difference.after)}</ins>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
