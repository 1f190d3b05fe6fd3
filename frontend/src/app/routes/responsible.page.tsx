import { ResponsiblePage } from '../../features/office/ResponsiblePage'

export function Page() {
  return <ResponsiblePage />
}
