import { useParams } from 'react-router'
import { TalentPage } from '../../features/search/TalentPage'

export function Page() {
  const { id = '' } = useParams()
  return <TalentPage key={id} id={id} />
}
