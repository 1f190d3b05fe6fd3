import { useParams } from 'react-router'
import { PersonSlip } from '../../features/account/PersonSlip'
import { TalentPage } from '../../features/search/TalentPage'
import { Permitted } from '../../session/Permitted'

export function Page() {
  const { id = '' } = useParams()
  return (
    <TalentPage
      key={id}
      id={id}
      acts={(talent) => (
        <Permitted action="slip" on={talent}>
          <PersonSlip talent={talent.id} />
        </Permitted>
      )}
    />
  )
}
