import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import type { TalentDetail } from '../../api/generated/schema'
import { formQuery } from '../../api/reference'
import { Failed } from '../../ui/Failed'
import { Loading } from '../../ui/Loading'
import { PageFrame } from '../../ui/PageFrame'
import { Panel } from '../../ui/Panel'
import { CodeSelect } from './CodeSelect'
import { useTalent } from './queries'
import { Record } from './Record'
import { usePurpose } from './usePurpose'

type Props = {
  id: string
  /** What else can be done with it, of another feature. */
  acts: (talent: TalentDetail) => ReactNode
}

/** The page of one record. */
export function TalentPage({ id, acts }: Props) {
  const { t } = useTranslation('search')
  const navigate = useNavigate()
  // Whoever came by a link of their own has no list to go back to.
  const { key } = useLocation()
  const purpose = usePurpose()
  return (
    <PageFrame
      title={t('record.title')}
      personal
      actions={
        <Button onClick={() => void (key === 'default' ? navigate('/talents') : navigate(-1))}>
          {t('record.back')}
        </Button>
      }
    >
      {purpose.settled ? (
        <Content id={id} purpose={purpose.purpose} acts={acts} />
      ) : (
        <Panel title={t('record.purposeFirst')}>
          <CodeSelect
            table="purpose"
            label={t('purpose')}
            placeholder={t('purposeHint')}
            change={(code) => code && purpose.choose(code)}
            needed
          />
        </Panel>
      )}
    </PageFrame>
  )
}

function Content({ id, purpose, acts }: Props & { purpose?: string }) {
  const talent = useTalent(id, purpose)
  const form = useQuery(formQuery)
  if (talent.data && form.data) {
    return <Record talent={talent.data} form={form.data} purpose={purpose} acts={acts(talent.data)} />
  }
  const failed = [talent, form].find(({ isError }) => isError)
  if (!failed) return <Loading lines={12} />
  return <Failed error={failed.error} retry={() => void Promise.all([talent.refetch(), form.refetch()])} />
}
