import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { TerritoryName } from '../../api/generated/schema'
import styles from './territory.module.css'

type Props = {
  path: TerritoryName[]
  lead: (path: TerritoryName[]) => void
  choose: (territory: TerritoryName) => void
}

/** The way down to where one looks, each step a way back; the last may be chosen itself. */
export function TerritoryPath({ path, lead, choose }: Props) {
  const { t } = useTranslation('ui')
  const last = path.at(-1)
  if (!last) return null
  return (
    <div className={styles.path}>
      <nav aria-label={t('territory.path')} className={styles.steps}>
        <Button type="link" onClick={() => lead([])}>
          {t('territory.top')}
        </Button>
        {path.map((territory, level) => (
          <span key={territory.code} className={styles.step}>
            <span aria-hidden>›</span>
            {territory === last ? (
              <span aria-current="true">{territory.name}</span>
            ) : (
              <Button type="link" onClick={() => lead(path.slice(0, level + 1))}>
                {territory.name}
              </Button>
            )}
          </span>
        ))}
      </nav>
      {/* The button that led here is gone: from this one the arrows go on. */}
      <Button key={last.code} autoFocus data-choice onClick={() => choose(last)}>
        {t('territory.take', { name: last.name })}
      </Button>
    </div>
  )
}
