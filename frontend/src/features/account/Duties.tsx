import { Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import { Lack } from '../../ui/Field'
import styles from './account.module.css'

type Props = { value: string[]; change: (duties: string[]) => void; strict: boolean }

/** What the holder of an account is for. */
export function Duties({ value, change, strict }: Props) {
  const { t } = useTranslation(['account', 'session'])
  return (
    <fieldset className={styles.duties}>
      <legend>{t('account:field.duties')}</legend>
      <Checkbox.Group
        value={value}
        onChange={change}
        options={[
          { value: 'enters', label: `${t('session:duty.enters')} · ${t('account:duty.enters')}` },
          { value: 'approves', label: `${t('session:duty.approves')} · ${t('account:duty.approves')}` },
        ]}
      />
      {strict && value.length === 0 && <Lack>{t('account:lack.duties')}</Lack>}
    </fieldset>
  )
}
