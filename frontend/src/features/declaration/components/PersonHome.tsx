import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { DeclarationDetail } from '../../../api/generated/schema'
import { formQuery } from '../../../api/reference'
import { Permitted } from '../../../session/Permitted'
import { Empty } from '../../../ui/Empty'
import { Failed } from '../../../ui/Failed'
import { useCodeNames } from '../../../ui/facts/useCodeNames'
import { Loading } from '../../../ui/Loading'
import { Onward } from '../../../ui/Onward'
import { Panel } from '../../../ui/Panel'
import { declarationQuery, declarationsQuery } from '../queries'
import { DeclarationSteps } from './DeclarationSteps'
import { RecallButton } from './RecallButton'
import { Returned } from './Returned'
import { StateTag } from './StateTag'

const REASONS = ['return_reason']

/** For a person: where their declaration is, who has it, and what is asked of them. */
export function PersonHome() {
  const { t } = useTranslation('declaration')
  const list = useQuery(declarationsQuery())
  const navigate = useNavigate()
  const newest = list.data?.items[0]
  return (
    <Panel title={t('home.mine')} extra={newest && <StateTag state={newest.state} />}>
      {list.isPending && <Loading />}
      {list.error && !list.data && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.data && !newest && (
        <Empty
          title={t('home.noneTitle')}
          action={
            <Button type="primary" onClick={() => navigate('/declarations/new')}>
              {t('begin.button')}
            </Button>
          }
        >
          {t('home.noneText')}
        </Empty>
      )}
      {newest && <Whereabouts id={newest.id} />}
    </Panel>
  )
}

function Whereabouts({ id }: { id: string }) {
  const declaration = useQuery(declarationQuery(id))
  if (declaration.data) return <Way detail={declaration.data} />
  if (declaration.error) return <Failed error={declaration.error} retry={() => void declaration.refetch()} />
  return <Loading />
}

function Way({ detail }: { detail: DeclarationDetail }) {
  const { t } = useTranslation('declaration')
  const navigate = useNavigate()
  const form = useQuery(formQuery)
  const names = useCodeNames(undefined, REASONS)
  const office = detail.chain[detail.position]?.office
  const over = detail.state === 'admitted' || detail.state === 'rejected'
  return (
    <>
      <DeclarationSteps detail={detail} />
      <p>{t(`asked.${detail.state}`, { office, number: detail.missing.length })}</p>
      {detail.state === 'returned' && form.data && <Returned detail={detail} form={form.data} names={names} />}
      {detail.state === 'returned' && form.isLoadingError && (
        <Failed error={form.error} retry={() => void form.refetch()} />
      )}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' }}>
        <Permitted action="edit" on={detail}>
          <Button type="primary" onClick={() => navigate(`/declarations/${detail.id}/edit`)}>
            {t(detail.state === 'returned' ? 'home.mend' : 'home.goOn')}
          </Button>
        </Permitted>
        <RecallButton detail={detail} />
        {detail.state === 'admitted' && (
          <Button type="primary" onClick={() => navigate('/my-record')}>
            {t('home.record')}
          </Button>
        )}
        {over && (
          <Button
            type={detail.state === 'rejected' ? 'primary' : 'default'}
            onClick={() => navigate('/declarations/new')}
          >
            {t('begin.again')}
          </Button>
        )}
        <Onward to={`/declarations/${detail.id}`}>{t('home.open')}</Onward>
      </div>
    </>
  )
}
