import { useSearchParams } from 'react-router'

const NAMES = ['category', 'tier', 'territory', 'engaged'] as const

export type Filters = { [name in (typeof NAMES)[number]]?: string }

/** The coded filters, which stand in the address: never a name, never a number of a person. */
export function useFilters() {
  const [params, setParams] = useSearchParams()
  const values: Filters = Object.fromEntries(
    NAMES.flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : [])),
  )
  const write = (next: Filters) =>
    setParams(
      Object.entries(next).filter((entry): entry is [string, string] => Boolean(entry[1])),
      { replace: true },
    )
  return {
    values,
    any: Object.keys(values).length > 0,
    set: (change: Filters) => write({ ...values, ...change }),
    clear: () => write({}),
  }
}
