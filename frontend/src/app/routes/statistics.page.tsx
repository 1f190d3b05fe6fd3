import { Statistics } from '../../features/statistics/Statistics'

export function Page() {
  return <Statistics />
}
