import { useParams } from 'react-router'
import { ReviewScreen } from '../../features/review/ReviewScreen'

export function Page() {
  const { id = '' } = useParams()
  return <ReviewScreen key={id} id={id} />
}
