import { OfficesPage } from '../../features/office/OfficesPage'

export function Page() {
  return <OfficesPage />
}
