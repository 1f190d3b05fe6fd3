import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { UnitPicker } from '../../features/declaration/components/UnitPicker'
import { declarationsQuery, useBegin } from '../../features/declaration/queries'
import { PageFrame } from '../../ui/PageFrame'
import { Panel } from '../../ui/Panel'
import { ProblemAlert } from '../../ui/ProblemAlert'

/** A person names the unit that employs them, and begins. */
export function Page() {
  const { t } = useTranslation('declaration')
  const navigate = useNavigate()
  const begin = useBegin()
  const { data } = useQuery(declarationsQuery())
  return (
    <PageFrame title={t('begin.title')} note={t('begin.note')}>
      <ProblemAlert error={begin.error} />
      <Panel title={t('begin.unit')}>
        <p>{t('begin.withoutUnit')}</p>
        <UnitPicker
          busy={begin.isPending}
          last={data?.items[0]?.unitName}
          onChoose={(unitId) =>
            begin.mutate(unitId, { onSuccess: ({ id }) => navigate(`/declarations/${id}/edit`, { replace: true }) })
          }
        />
      </Panel>
    </PageFrame>
  )
}
