import { useTranslation } from 'react-i18next'
import { Onward } from '../../ui/Onward'
import { Panel } from '../../ui/Panel'

/** On a person's home: what to do where the unit has entered them and they see no record. */
export function EnteredByUnit() {
  const { t } = useTranslation('binding')
  return (
    <Panel title={t('mine.homeTitle')}>
      <p>{t('mine.homeText')}</p>
      <Onward to="/my-record/bind">{t('mine.homeLink')}</Onward>
    </Panel>
  )
}
