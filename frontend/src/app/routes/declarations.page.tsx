import { useTranslation } from 'react-i18next'
import { BeginForUnit } from '../../features/declaration/components/BeginForUnit'
import { DeclarationList } from '../../features/declaration/components/DeclarationList'
import { useReader } from '../../session/me'
import { PageFrame } from '../../ui/PageFrame'

/** One's own declarations; for a unit its entries and what was submitted to it. */
export function Page() {
  const { t } = useTranslation('declaration')
  const { organisation } = useReader()
  return (
    <PageFrame
      personal
      title={t('list.title')}
      note={t(organisation ? 'list.noteUnit' : 'list.notePerson')}
      actions={organisation && <BeginForUnit />}
    >
      <DeclarationList />
    </PageFrame>
  )
}
