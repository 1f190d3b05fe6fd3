import type { Reader, Role } from './reader'

/**
 * Who may open a page: anyone, whoever is signed in, or people of these roles (with this duty). It only keeps people
 * from pages that would be refused; the server decides on its own.
 */
export type Needs = 'anyone' | 'signed-in' | { roles: readonly Role[]; duty?: string }

export function mayOpen(needs: Needs, { account }: Reader): boolean {
  if (typeof needs === 'string') return true
  return needs.roles.includes(account.role) && (!needs.duty || account.duties.includes(needs.duty))
}
