import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '../../api/problem'
import { formQuery } from '../../api/reference'
import { Empty } from '../../ui/Empty'
import { Failed } from '../../ui/Failed'
import { Loading } from '../../ui/Loading'
import { Onward } from '../../ui/Onward'
import { PageFrame } from '../../ui/PageFrame'
import { useOwnTalent } from './queries'
import { Record } from './Record'

/** What the register holds of the person who reads. */
export function MyRecord() {
  const { t } = useTranslation('search')
  return (
    <PageFrame title={t('mine.title')} note={t('mine.note')} personal>
      <Content />
    </PageFrame>
  )
}

function Content() {
  const { t } = useTranslation(['search', 'ui'])
  const own = useOwnTalent()
  const form = useQuery(formQuery)
  if (own.data && form.data) return <Record talent={own.data} form={form.data} />
  // Nothing is wrong before admission: there is no record yet.
  if (own.error instanceof ApiProblem && own.error.status === 404) {
    return (
      <Empty
        title={t('search:mine.none')}
        action={
          <>
            <Onward to="/my-record/bind">{t('search:mine.bind')}</Onward> <Onward to="/">{t('ui:home')}</Onward>
          </>
        }
      >
        {t('search:mine.noneExplain')}
      </Empty>
    )
  }
  const failed = [own, form].find(({ isError }) => isError)
  if (!failed) return <Loading lines={12} />
  return <Failed error={failed.error} retry={() => void Promise.all([own.refetch(), form.refetch()])} />
}
