import type { Reader, Role } from './reader'

/**
 * Who may open a page: anyone, whoever is signed in, or people of these roles (with this duty, who may search the register
 * here, or whose office stands on the territory's own line). It only keeps people from pages that would be refused; the server decides on its own.
 */
export type Needs = 'anyone' | 'signed-in' | { roles: readonly Role[]; duty?: string; searches?: true; ownLine?: true }

export function mayOpen(needs: Needs, reader: Reader): boolean {
  if (typeof needs === 'string') return true
  const { account } = reader
  return (
    needs.roles.includes(account.role) &&
    (!needs.duty || account.duties.includes(needs.duty)) &&
    (!needs.searches || maySearch(reader)) &&
    (!needs.ownLine || isOnOwnLine(reader))
  )
}

/** Bureaus search in the inner network only. */
export function maySearch({ organisation }: Reader): boolean {
  return organisation?.searches === true
}

/** Not of a sector authority or a supervising department, which stand beside the territory's line; of nobody is a person. */
function isOnOwnLine({ organisation }: Reader): boolean {
  return !organisation || organisation.kind === 'bureau' || organisation.kind === 'unit'
}
