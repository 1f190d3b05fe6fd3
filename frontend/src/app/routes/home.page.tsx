import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { PersonHome } from '../../features/declaration/components/PersonHome'
import { UnitHome } from '../../features/declaration/components/UnitHome'
import { WaitingBlock } from '../../features/review/WaitingBlock'
import { useReader } from '../../session/me'
import type { Role } from '../../session/reader'
import { PageFrame } from '../../ui/PageFrame'
import { WhoIsSignedIn } from '../WhoIsSignedIn'

/** What each role sees first, from top to bottom: what waits for them, then what they do most. */
const blocks: Record<Role, ComponentType[]> = {
  individual: [PersonHome, WhoIsSignedIn],
  unit: [WaitingBlock, UnitHome, WhoIsSignedIn],
  county: [WaitingBlock, WhoIsSignedIn],
  league: [WaitingBlock, WhoIsSignedIn],
  regional: [WaitingBlock, WhoIsSignedIn],
  auditor: [WhoIsSignedIn],
}

export function Page() {
  const { t } = useTranslation('home')
  const { account } = useReader()
  return (
    <PageFrame title={t('greeting', { name: account.displayName })} note={t(`purpose.${account.role}`)} personal>
      {blocks[account.role].map((Block) => (
        <Block key={Block.name} />
      ))}
    </PageFrame>
  )
}
