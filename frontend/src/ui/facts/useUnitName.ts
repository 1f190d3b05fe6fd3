import { api } from '../../api/client'
import { RARELY_CHANGES } from '../../api/reference'
import { formatText } from '../../lib/format'

/** The name of a unit by its id; a dash for none, and while it is on the way. */
export function useUnitName(id: string | null): string {
  const { data } = api.useQuery(
    'get',
    '/api/units/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: !!id, staleTime: RARELY_CHANGES },
  )
  return formatText(data?.name)
}
