import { useParams } from 'react-router'
import { OfficePage } from '../../features/office/OfficePage'

export function Page() {
  const { id = '' } = useParams()
  return <OfficePage key={id} id={id} />
}
