import { UnitsPage } from '../../features/unit/UnitsPage'

export function Page() {
  return <UnitsPage />
}
