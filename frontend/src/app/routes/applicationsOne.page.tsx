import { useParams } from 'react-router'
import { ApplicationPage } from '../../features/unit/ApplicationPage'

export function Page() {
  const { id = '' } = useParams()
  return <ApplicationPage key={id} id={id} />
}
