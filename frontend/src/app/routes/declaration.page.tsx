import { useQuery } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate, useParams } from 'react-router'
import type { DeclarationDetail } from '../../api/generated/schema'
import { formQuery } from '../../api/reference'
import { Acts } from '../../features/declaration/components/Acts'
import { DeclarationSteps } from '../../features/declaration/components/DeclarationSteps'
import { RecallButton } from '../../features/declaration/components/RecallButton'
import { Returned } from '../../features/declaration/components/Returned'
import { StateTag } from '../../features/declaration/components/StateTag'
import { masksOf } from '../../features/declaration/masks'
import { declarationQuery } from '../../features/declaration/queries'
import { Permitted } from '../../session/Permitted'
import { Failed } from '../../ui/Failed'
import { documentOf } from '../../ui/facts/document'
import { FactsView } from '../../ui/facts/FactsView'
import { useCodeNames } from '../../ui/facts/useCodeNames'
import { Loading } from '../../ui/Loading'
import { PageFrame } from '../../ui/PageFrame'
import { Panel } from '../../ui/Panel'

const REASONS = ['return_reason']

/** A declaration to be read by its author: where it is, what it says, what happened to it. */
export function Page() {
  const { id = '' } = useParams()
  const declaration = useQuery(declarationQuery(id))
  if (declaration.data) return <Reading detail={declaration.data} />
  if (declaration.error) return <Failed page error={declaration.error} retry={() => void declaration.refetch()} />
  return <Loading lines={8} />
}

function Reading({ detail }: { detail: DeclarationDetail }) {
  const { t } = useTranslation('declaration')
  const navigate = useNavigate()
  const { state } = useLocation()
  const query = useQuery(formQuery)
  const form = query.data
  const error: unknown = query.error
  const names = useCodeNames(form, REASONS)
  const office = detail.chain[detail.position]?.office
  return (
    <PageFrame
      personal
      title={t('read.title', { name: detail.personName ?? t('list.unnamed') })}
      actions={
        <>
          <Permitted action="edit" on={detail}>
            <Button type="primary" onClick={() => navigate(`/declarations/${detail.id}/edit`)}>
              {t(detail.state === 'returned' ? 'home.mend' : 'home.goOn')}
            </Button>
          </Permitted>
          <RecallButton detail={detail} />
        </>
      }
    >
      {state?.submitted && detail.state === 'in-review' && (
        <Alert
          type="success"
          showIcon
          role="status"
          title={t('submitted.title', { office })}
          description={t(detail.step === 'unit' ? 'submitted.toUnit' : 'submitted.toBureau', {
            bureau: detail.chain[detail.position + 1]?.office,
          })}
        />
      )}
      <Panel title={t('read.where')} extra={<StateTag state={detail.state} />}>
        <DeclarationSteps detail={detail} />
        <p>{t(`asked.${detail.state}`, { office, number: detail.missing.length })}</p>
        {detail.state === 'returned' && form && <Returned detail={detail} form={form} names={names} />}
      </Panel>
      <Panel title={t('read.facts')}>
        {!!error && <Failed error={error} retry={() => void query.refetch()} />}
        {!form && !error && <Loading />}
        {form && <FactsView form={form} document={documentOf(detail.document)} names={names} masks={masksOf(detail)} />}
      </Panel>
      <Panel title={t('acts.title')}>
        <Acts detail={detail} />
      </Panel>
    </PageFrame>
  )
}
