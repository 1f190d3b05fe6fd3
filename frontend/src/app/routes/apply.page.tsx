import { ApplyPage } from '../../features/unit/ApplyPage'
import { useSignIn } from '../useSignIn'

export function Page() {
  return <ApplyPage ways={useSignIn()} />
}
