import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FormSection } from '../../../api/generated/schema'
import { marks } from '../../../lib/punctuation'
import { canSeal } from '../../../lib/sealing'
import type { Drafts, SectionSaver } from '../sectionSaver'
import styles from './DeclarationForm.module.css'

type Props = { sections: FormSection[]; drafts: Drafts; saver: SectionSaver }

/** Says plainly what the server does not have yet. */
export function UnsentList({ sections, drafts, saver }: Props) {
  const { t } = useTranslation('declaration')
  const unsent = sections.filter(({ name }) => drafts[name]?.status === 'unsent')
  if (unsent.length === 0) return null
  const numbers = unsent.some(({ fields }) => fields.some(({ type }) => type === 'ID_NUMBER' || type === 'PHONE'))
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      className={styles.unsent}
      title={t('unsent.title', { sections: unsent.map(({ label }) => label).join(marks().list) })}
      description={
        <>
          {t(canSeal() ? 'unsent.explain' : 'unsent.stay')}
          {numbers && t('unsent.numbers')}
        </>
      }
      action={<Button onClick={() => saver.retry()}>{t('unsent.retry')}</Button>}
    />
  )
}
