import { api } from '../../api/client'
import { formatText } from '../../lib/format'

const HALF_AN_HOUR = 1_800_000

/** The name of a unit by its id; a dash for none, and while it is on the way. */
export function useUnitName(id: string | null): string {
  const { data } = api.useQuery(
    'get',
    '/api/units/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: !!id, staleTime: HALF_AN_HOUR },
  )
  return formatText(data?.name)
}
