import type { Holder, Me, Seat } from '../api/generated/schema'

const ROLES = ['individual', 'unit', 'county', 'league', 'regional', 'auditor'] as const

export type Role = (typeof ROLES)[number]

/** Someone signed in whose account is in order, and for whom they act (nobody but themselves: null). */
export type Reader = { account: Holder & { role: Role }; organisation: Seat | null }

/** Null for somebody whom the sign-in knows, and this system has given no account, or no role, yet. */
export function readerOf({ account, organisation }: Me): Reader | null {
  const role = ROLES.find((known) => known === account?.role)
  return account && role ? { account: { ...account, role }, organisation } : null
}
