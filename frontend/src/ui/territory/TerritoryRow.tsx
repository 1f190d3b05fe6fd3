import { RightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { TerritoryName, TerritorySummary } from '../../api/generated/schema'
import { formatDate } from '../../lib/format'
import styles from './territory.module.css'

/** What the arrows stop at. */
export const CHOICE = '[data-choice]'

type Props = {
  territory: TerritorySummary
  /** Found by what was typed: those around it tell it apart. */
  searched: boolean
  choose: (territory: TerritoryName) => void
  lookWithin: () => void
}

/** One territory: chosen, or looked into; one that is no more says so, and what followed it. */
export function TerritoryRow({ territory, searched, choose, lookWithin }: Props) {
  const { t } = useTranslation('ui')
  const { code, name, fullName, formerName, abolished, divided, successors } = territory
  const apart = [searched && fullName.slice(0, -name.length), formerName && t('territory.former', { name: formerName })]
    .filter(Boolean)
    .join(' · ')
  const words = (
    <>
      <span className={styles.name}>{name}</span> {apart && <span className={styles.apart}>{apart}</span>}
    </>
  )
  return (
    <li className={styles.row}>
      {abolished ? (
        <div className={styles.gone}>
          {words}
          <span className={styles.quiet}>
            <End territory={territory} /> {code}
          </span>
          {successors.map((next) => (
            <Button key={next.code} data-choice onClick={() => choose(next)}>
              {t('territory.now', { name: next.fullName })}
            </Button>
          ))}
        </div>
      ) : (
        <Button type="text" data-choice className={styles.choice} onClick={() => choose(territory)}>
          {words}
        </Button>
      )}
      {divided && (
        <Button
          className={styles.into}
          aria-label={t('territory.into', { name })}
          icon={<RightOutlined aria-hidden />}
          iconPlacement="end"
          onClick={lookWithin}
        >
          {t('territory.within')}
        </Button>
      )}
    </li>
  )
}

function End({ territory: { validTo, lastListed } }: { territory: TerritorySummary }) {
  const { t } = useTranslation('ui')
  if (validTo) return t('territory.until', { date: formatDate(validTo) })
  return lastListed ? t('territory.lastListed', { date: formatDate(lastListed) }) : t('territory.abolished')
}
