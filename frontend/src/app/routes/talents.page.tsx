import { SearchPage } from '../../features/search/SearchPage'

export function Page() {
  return <SearchPage />
}
