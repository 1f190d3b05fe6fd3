import type { Decision, ProgrammeClause, ProgrammeDetail } from '../../api/generated/schema'

/** What the person claims, once per category. */
export type Claim = { category: string; tier?: string }

/** What the reviewer has chosen so far for one category; `refused` stands for no clause at all. */
export type Draft = { choice?: string; tier?: string; ground?: string }
export type Drafts = Readonly<Record<string, Draft>>

export const REFUSED = 'refused'

type Lack = 'choice' | 'tier' | 'ground'

export function chosenClause(programme: ProgrammeDetail, { choice }: Draft): ProgrammeClause | undefined {
  return programme.clauses.find(({ id }) => id === choice)
}

/** The tier by which it would be admitted: the clause's own, or the reviewer's where the clause leaves it open. */
export function tierOf(programme: ProgrammeDetail, draft: Draft): string | undefined {
  const clause = chosenClause(programme, draft)
  return clause && programme.hasTiers ? (clause.tier ?? draft.tier) : undefined
}

export function asksTier(programme: ProgrammeDetail, draft: Draft): boolean {
  const clause = chosenClause(programme, draft)
  return clause !== undefined && programme.hasTiers && clause.tier === null
}

export function asksGround(programme: ProgrammeDetail, draft: Draft): boolean {
  return draft.choice === REFUSED || chosenClause(programme, draft)?.needsGround === true
}

/** What the reviewer still has to say about a category. */
export function lacksOf(programme: ProgrammeDetail, draft: Draft = {}): Lack[] {
  if (!draft.choice) return ['choice']
  const lacks: Lack[] = []
  if (asksTier(programme, draft) && !draft.tier) lacks.push('tier')
  if (asksGround(programme, draft) && !draft.ground?.trim()) lacks.push('ground')
  return lacks
}

/** The decisions as the server takes them. Only for drafts that lack nothing. */
export function decisionsOf(programme: ProgrammeDetail, claims: readonly Claim[], drafts: Drafts): Decision[] {
  return claims.map(({ category }) => {
    const draft = drafts[category] ?? {}
    return {
      category,
      clauseId: chosenClause(programme, draft)?.id ?? null,
      tier: (asksTier(programme, draft) && draft.tier) || null,
      ground: (asksGround(programme, draft) && draft.ground?.trim()) || null,
    }
  })
}

/** The clauses of a category: those of the claimed tier first, then the others in the order of the programme. */
export function clausesFor(programme: ProgrammeDetail, { category, tier }: Claim): ProgrammeClause[] {
  const own = programme.clauses.filter((clause) => clause.category === category)
  const claimed = (clause: ProgrammeClause) => programme.hasTiers && clause.tier === tier
  return [...own.filter(claimed), ...own.filter((clause) => !claimed(clause))]
}
