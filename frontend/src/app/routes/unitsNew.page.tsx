import { OpenUnitPage } from '../../features/unit/OpenUnitPage'

export function Page() {
  return <OpenUnitPage />
}
