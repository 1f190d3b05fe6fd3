import { Queue } from '../../features/review/Queue'

export function Page() {
  return <Queue />
}
