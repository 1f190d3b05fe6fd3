import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FormSection } from '../../../api/generated/schema'
import { SectionFacts } from '../../../ui/facts/SectionFacts'
import type { NameOf } from '../../../ui/facts/useCodeNames'
import type { SectionValue } from '../sectionValue'
import styles from './SectionCard.module.css'

type Props = {
  section: FormSection
  theirs: SectionValue
  names: NameOf
  keepMine: () => void
  takeTheirs: () => void
}

/** Somebody else changed the same section: theirs beside one's own, and a choice. */
export function Conflict({ section, theirs, names, keepMine, takeTheirs }: Props) {
  const { t } = useTranslation('declaration')
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('conflict.title')}
      description={
        <div className={styles.conflict}>
          <p>{t('conflict.explain')}</p>
          <div className={styles.theirs}>
            <SectionFacts section={section} document={{ [section.name]: theirs }} names={names} />
          </div>
          <div className={styles.choices}>
            <Button type="primary" onClick={keepMine}>
              {t('conflict.keepMine')}
            </Button>
            <Button onClick={takeTheirs}>{t('conflict.takeTheirs')}</Button>
          </div>
        </div>
      }
    />
  )
}
