import { useSearchParams } from 'react-router'
import { useReader } from '../../session/me'
import type { Cut } from './pivot'

const NAMES = ['category', 'tier', 'territory', 'by'] as const
type Coded = { [name in (typeof NAMES)[number]]?: string }

/** What is shown, from the coded filters in the address. Whoever stands above leagues begins with leagues. */
export function useCut() {
  const [params, setParams] = useSearchParams()
  const { organisation } = useReader()
  const values: Coded = Object.fromEntries(
    NAMES.flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : [])),
  )
  const wide = organisation?.level === 'regional'
  const cut: Cut = { ...values, by: values.by === 'county' || !wide ? 'county' : 'league' }
  return {
    cut,
    wide,
    set: (change: Coded) => setParams(given({ ...values, ...change })),
    /** The address of the same figures with a change. */
    linkTo: (change: Coded) => `/statistics?${new URLSearchParams(given({ ...values, ...change }))}`,
  }
}

function given(coded: Coded): [string, string][] {
  return Object.entries(coded).filter((entry): entry is [string, string] => Boolean(entry[1]))
}
