import type { Holder, Me, Office, OtherAccount } from '../api/generated/schema'

const ROLES = ['individual', 'unit', 'county', 'league', 'regional', 'auditor'] as const

export type Role = (typeof ROLES)[number]

/** Someone signed in whose account is in order, for whom they act (nobody but themselves: null), and their other accounts. */
export type Reader = {
  account: Holder & { role: Role }
  organisation: Office | null
  others: (OtherAccount & { role: Role })[]
}

type Standing = { account: { role: Role }; organisation: { kind: string | null } | null }

/** What an account is here, as a key of the texts: by its role, or the line beside the territory that it is of. */
export function standingOf({ account, organisation }: Standing): Role | 'authority' | 'department' {
  const kind = organisation?.kind
  return kind === 'authority' || kind === 'department' ? kind : account.role
}

/** Null for somebody whom the sign-in knows, and this system has given no account, or no role, yet. */
export function readerOf({ account, organisation, others }: Me): Reader | null {
  if (!account || !hasRole(account)) return null
  return { account, organisation, others: others.filter(hasRole) }
}

function hasRole<T extends { role: string }>(account: T): account is T & { role: Role } {
  return ROLES.some((known) => known === account.role)
}
