import { useTranslation } from 'react-i18next'
import { useReader } from '../../session/me'
import { Onward } from '../../ui/Onward'
import { PageFrame } from '../../ui/PageFrame'
import { Panel } from '../../ui/Panel'
import { useIsPhone } from '../../ui/useIsPhone'
import { Subordinates } from './Subordinates'

/** The tree of offices from the reader's own down: opened in place on a desk, gone down by links on a phone. */
export function OfficesPage() {
  const { t } = useTranslation('office')
  const { organisation } = useReader()
  const phone = useIsPhone()
  return (
    <PageFrame
      title={t('title')}
      note={t('note')}
      actions={<Onward to="/responsible-persons">{t('responsible.title')}</Onward>}
    >
      {organisation && (
        <Panel title={organisation.name} extra={<Onward to={`/offices/${organisation.id}`}>{t('tree.own')}</Onward>}>
          <Subordinates id={organisation.id} name={organisation.name} unfolds={!phone} />
        </Panel>
      )}
    </PageFrame>
  )
}
