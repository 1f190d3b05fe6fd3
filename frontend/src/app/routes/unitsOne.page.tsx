import { useParams } from 'react-router'
import { UnitPage } from '../../features/unit/UnitPage'

export function Page() {
  const { id = '' } = useParams()
  return <UnitPage key={id} id={id} />
}
