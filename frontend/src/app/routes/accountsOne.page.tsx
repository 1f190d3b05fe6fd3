import { useParams } from 'react-router'
import { AccountPage } from '../../features/account/AccountPage'

export function Page() {
  const { id = '' } = useParams()
  return <AccountPage key={id} id={id} />
}
