import { lazy, type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useReader } from '../../session/me'
import { type Role, standingOf } from '../../session/reader'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { PageFrame } from '../../ui/PageFrame'

// Each role fetches its own.
const PersonHome = lazy(() =>
  import('../../features/declaration/components/PersonHome').then((file) => ({ default: file.PersonHome })),
)
const EnteredByUnit = lazy(() =>
  import('../../features/binding/EnteredByUnit').then((file) => ({ default: file.EnteredByUnit })),
)
const UnitHome = lazy(() =>
  import('../../features/declaration/components/UnitHome').then((file) => ({ default: file.UnitHome })),
)
const WaitingBlock = lazy(() =>
  import('../../features/review/WaitingBlock').then((file) => ({ default: file.WaitingBlock })),
)

const WaitingApplications = lazy(() =>
  import('../../features/unit/WaitingApplications').then((file) => ({ default: file.WaitingApplications })),
)

/** The auditor's pages are not there yet; the records that they will show are. */
function NothingYet() {
  const { t } = useTranslation('home')
  return <Empty title={t('auditor.title')}>{t('auditor.explain')}</Empty>
}

/** A sector authority and a department open no units. */
function Bureau() {
  const { organisation } = useReader()
  return (
    <>
      <WaitingBlock />
      {organisation?.kind === 'bureau' && <WaitingApplications />}
    </>
  )
}

const bureau = <Bureau />

/** What each role sees first: what waits for them, then what they do most. */
const first: Record<Role, ReactNode> = {
  individual: (
    <>
      <PersonHome />
      <EnteredByUnit />
    </>
  ),
  unit: (
    <>
      <WaitingBlock />
      <UnitHome />
    </>
  ),
  county: bureau,
  league: bureau,
  regional: bureau,
  auditor: <NothingYet />,
}

export function Page() {
  const { t } = useTranslation('home')
  const reader = useReader()
  const { account } = reader
  return (
    <PageFrame title={t('greeting', { name: account.displayName })} note={t(`purpose.${standingOf(reader)}`)} personal>
      <Suspense fallback={<Loading lines={6} />}>{first[account.role]}</Suspense>
    </PageFrame>
  )
}
