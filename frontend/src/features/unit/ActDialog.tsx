import { useTranslation } from 'react-i18next'
import type { UnitDetail } from '../../api/generated/schema'
import { ReasonDialog } from '../../session/ReasonDialog'
import { type Act, useActOnUnit } from './queries'

type Props = { act: Act; detail: UnitDetail; close: () => void }

/** Suspends, resumes or closes a unit. */
export function ActDialog({ act, detail, close }: Props) {
  const { t } = useTranslation('unit')
  return (
    <ReasonDialog
      title={t(`act.${act}.title`, { name: detail.unit.name })}
      explain={t(`act.${act}.explain`)}
      ok={t(`act.${act}.ok`)}
      danger={act === 'close'}
      act={useActOnUnit(act, detail.unit.id, detail.version)}
      close={close}
    />
  )
}
