import { MyRecord } from '../../features/search/MyRecord'

export function Page() {
  return <MyRecord />
}
