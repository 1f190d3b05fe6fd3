import { useState } from 'react'
import type { Decision, ProgrammeDetail } from '../../api/generated/schema'
import { type Claim, type Draft, type Drafts, decisionsOf, lacksOf } from './decisions'

type Admission = { drafts: Drafts; strict: boolean }

/** An admission in the making: one draft per claimed category. */
export function useAdmission(programme: ProgrammeDetail, claims: readonly Claim[]) {
  const [{ drafts, strict }, set] = useState<Admission>({ drafts: {}, strict: false })
  const complete = claims.every(({ category }) => lacksOf(programme, drafts[category]).length === 0)
  return {
    drafts,
    strict,
    change: (category: string, draft: Draft) =>
      set((before) => ({ ...before, drafts: { ...before.drafts, [category]: draft } })),
    /** What to send, or nothing while something is lacking, which is shown from now on. */
    finish(): Decision[] | undefined {
      set((before) => ({ ...before, strict: true }))
      return complete ? decisionsOf(programme, claims, drafts) : undefined
    },
  }
}
