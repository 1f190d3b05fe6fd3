import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Navigate, useParams } from 'react-router'
import type { DeclarationDetail } from '../../api/generated/schema'
import { formQuery, programmeQuery } from '../../api/reference'
import { ChangeUnit } from '../../features/declaration/components/ChangeUnit'
import { DeclarationForm } from '../../features/declaration/components/DeclarationForm'
import { formOf } from '../../features/declaration/formOf'
import { declarationQuery } from '../../features/declaration/queries'
import { useKept } from '../../features/declaration/useSectionSaver'
import { Failed } from '../../ui/Failed'
import { Loading } from '../../ui/Loading'
import { PageFrame } from '../../ui/PageFrame'

/** The collection form of one declaration. */
export function Page() {
  const { id = '' } = useParams()
  const declaration = useQuery(declarationQuery(id))
  if (declaration.data) return <Editing key={id} detail={declaration.data} />
  if (declaration.error) return <Failed page error={declaration.error} retry={() => void declaration.refetch()} />
  return <Loading lines={8} />
}

function Editing({ detail }: { detail: DeclarationDetail }) {
  const { t } = useTranslation('declaration')
  const form = useQuery(formQuery)
  const programme = useQuery(programmeQuery(detail.programmeId))
  const kept = useKept(detail.id)
  const error = form.error ?? programme.error
  // Also the way on after submitting it: the page to read says what comes next.
  if (!detail.permittedActions.includes('edit')) {
    return <Navigate to={`/declarations/${detail.id}`} state={{ submitted: true }} replace />
  }
  return (
    <PageFrame
      personal
      actions={<ChangeUnit detail={detail} />}
      title={detail.personName ? t('form.titleOf', { name: detail.personName }) : t('form.title')}
      note={t('form.note', { unit: detail.unitName, bureau: detail.decidesAt, programme: programme.data?.name ?? '' })}
    >
      {error && <Failed error={error} retry={() => void Promise.all([form.refetch(), programme.refetch()])} />}
      {!error && !(form.data && programme.data && kept) && <Loading lines={8} />}
      {form.data && programme.data && kept && (
        <DeclarationForm detail={detail} form={formOf(form.data, programme.data)} kept={kept} />
      )}
    </PageFrame>
  )
}
