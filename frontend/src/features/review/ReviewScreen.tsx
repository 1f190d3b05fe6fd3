import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { formQuery } from '../../api/reference'
import { Failed } from '../../ui/Failed'
import { Loading } from '../../ui/Loading'
import { Onward } from '../../ui/Onward'
import { PageFrame } from '../../ui/PageFrame'
import { Desk } from './Desk'
import { rememberOpened } from './lastOpened'
import { useDeclaration, useProgramme } from './queries'

/** The page of one declaration in review. */
export function ReviewScreen({ id }: { id: string }) {
  const { t } = useTranslation('review')
  return (
    <PageFrame title={t('screen')} personal actions={<Onward to="/review">{t('backToList')}</Onward>}>
      <Content id={id} />
    </PageFrame>
  )
}

function Content({ id }: { id: string }) {
  const declaration = useDeclaration(id)
  const form = useQuery(formQuery)
  const programme = useProgramme(declaration.data?.programmeId)
  const { data } = declaration
  useEffect(() => {
    // One that has been decided keeps the place where it waited.
    if (data?.state === 'in-review') rememberOpened(data)
  }, [data])
  const asked = [declaration, form, programme]
  // What an earlier visit left in store may be of an older version.
  if (declaration.isFetchedAfterMount && declaration.data && form.data && programme.data) {
    return (
      <Desk
        declaration={declaration.data}
        form={form.data}
        programme={programme.data}
        reload={() => void declaration.refetch()}
      />
    )
  }
  const failed = asked.find(({ isError }) => isError)
  if (!failed) return <Loading lines={12} />
  return (
    <Failed
      error={failed.error}
      retry={() => void Promise.all(asked.filter(({ isError }) => isError).map(({ refetch }) => refetch()))}
    />
  )
}
