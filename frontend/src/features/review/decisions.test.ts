import { expect, test } from 'vitest'
import { aClause, aProgramme } from '../../testing/programme'
import { clausesFor, decisionsOf, lacksOf, REFUSED, tierOf } from './decisions'

const programme = aProgramme()

test('a clause with a tier of its own needs nothing else', () => {
  const draft = { choice: 'professional-senior-title' }
  expect(lacksOf(programme, draft)).toEqual([])
  expect(tierOf(programme, draft)).toBe('senior')
})

test('a clause that leaves the tier to a written ground asks for both', () => {
  const draft = { choice: 'professional-ability' }
  expect(lacksOf(programme, draft)).toEqual(['tier', 'ground'])
  expect(lacksOf(programme, { ...draft, tier: 'junior', ground: '  ' })).toEqual(['ground'])
  expect(tierOf(programme, { ...draft, tier: 'junior' })).toBe('junior')
})

test('refusing a category asks for the reason', () => {
  expect(lacksOf(programme)).toEqual(['choice'])
  expect(lacksOf(programme, { choice: REFUSED })).toEqual(['ground'])
})

test('a programme without tiers asks for none', () => {
  const flat = aProgramme({ hasTiers: false, clauses: [aClause({ id: 'skilled', category: 'skilled', tier: null })] })
  expect(lacksOf(flat, { choice: 'skilled' })).toEqual([])
  expect(decisionsOf(flat, [{ category: 'skilled' }], { skilled: { choice: 'skilled', tier: 'senior' } })).toEqual([
    { category: 'skilled', clauseId: 'skilled', tier: null, ground: null },
  ])
})

test('every claimed category is sent, with nothing left over from an earlier choice', () => {
  const drafts = {
    professional: { choice: 'professional-senior-title', tier: 'junior', ground: '写过的理由' },
    skilled: { choice: REFUSED, ground: ' 证书已过期 ' },
  }
  expect(decisionsOf(programme, [{ category: 'professional' }, { category: 'skilled' }], drafts)).toEqual([
    { category: 'professional', clauseId: 'professional-senior-title', tier: null, ground: null },
    { category: 'skilled', clauseId: null, tier: null, ground: '证书已过期' },
  ])
})

test('the clauses of the claimed tier stand first', () => {
  expect(clausesFor(programme, { category: 'professional', tier: 'junior' }).map(({ id }) => id)).toEqual([
    'professional-junior-title',
    'professional-senior-title',
    'professional-ability',
  ])
})
