import type { Me, Office } from '../api/generated/schema'
import type { Reader } from '../session/reader'

const BUREAU = {
  id: '01900000-0000-7000-8000-000000000900',
  name: '呈贡区人力资源和社会保障局',
  kind: 'bureau',
  level: 'county',
  searches: true,
}

/** Someone signed in with an account: a county officer unless told otherwise. */
export function aReader(account: Partial<Reader['account']> = {}, organisation: Office | null = BUREAU): Reader & Me {
  return {
    account: {
      id: '01900000-0000-7000-8000-000000000021',
      displayName: '张敏',
      role: 'county',
      duties: ['enters', 'approves'],
      deviceKey: btoa(String.fromCharCode(...new Uint8Array(32))),
      ...account,
    },
    organisation,
    others: [],
  }
}
