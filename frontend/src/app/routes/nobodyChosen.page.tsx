import { useTranslation } from 'react-i18next'
import { Onward } from '../../ui/Onward'
import { Refused } from '../../ui/Refused'

/** A link to act as another account that leads to none of the reader's: as whom they still act, and how to choose. */
export function Page() {
  const { t } = useTranslation(['session', 'ui'])
  return (
    <Refused
      page
      why={t('session:nobodyChosen.why')}
      who={t('session:nobodyChosen.who')}
      action={<Onward to="/">{t('ui:home')}</Onward>}
    />
  )
}
