import { OwnActs } from '../../features/account/OwnActs'
import { BindPage } from '../../features/binding/BindPage'

export function Page() {
  return (
    <BindPage>
      <OwnActs />
    </BindPage>
  )
}
