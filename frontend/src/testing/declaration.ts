import type { DeclarationDetail, DeclarationSummary, JsonNode } from '../api/generated/schema'
import { aForm, codeTables } from './form'
import { aProgramme } from './programme'
import { http } from './server'

/** A document as the contract types it: any JSON. */
const document = (sections: object) => sections as JsonNode

/** A declaration that the reader's bureau has in hand, taken up by the reader. */
export function aDeclaration(declaration: Partial<DeclarationDetail> = {}): DeclarationDetail {
  return {
    id: '01900000-0000-7000-8000-0000000000d1',
    version: 7,
    state: 'in-review',
    step: 'bureau',
    enteredByUnit: false,
    unitId: '01900000-0000-7000-8000-000000000501',
    unitName: '昆明精工机械有限公司',
    decidesAt: '呈贡区人力资源和社会保障局',
    chain: [
      { step: 'unit', office: declaration.unitName ?? '昆明精工机械有限公司' },
      { step: 'bureau', office: '呈贡区人力资源和社会保障局' },
    ],
    position: declaration.step === undefined || declaration.step === 'bureau' ? 1 : 0,
    programmeId: 'chenggong-2021',
    personName: '苏日娜',
    document: document({
      claims: [{ category: 'professional', tier: 'senior' }],
      identity: { name: '苏日娜', sex: '2', birthDate: '1985-03-12' },
      post: { position: '主任工程师', flexiblyIntroduced: false },
      titles: [{ field: '机械', obtainedOn: '2018-11' }],
    }),
    idNumberMask: '150**************4',
    phoneMask: '139****2345',
    missing: [],
    warnings: [],
    returned: [],
    returnNote: null,
    openSections: [],
    differences: [],
    acts: [
      { number: 1, kind: 'create', actedAt: '2026-11-01T09:00:00+08:00', office: null, note: null },
      { number: 2, kind: 'submit', actedAt: '2026-11-02T09:00:00+08:00', office: null, note: null },
      { number: 3, kind: 'approve', actedAt: '2026-11-03T09:00:00+08:00', office: '昆明精工机械有限公司', note: null },
    ],
    claimedByMe: true,
    claimedByAnother: false,
    submittedAt: '2026-11-02T09:00:00+08:00',
    talentId: null,
    permittedActions: ['claim', 'release', 'return', 'reject', 'admit'],
    reviewRefusal: null,
    ...declaration,
  }
}

/** A line of the list of what waits. */
export function aWaiting(waiting: Partial<DeclarationSummary> = {}): DeclarationSummary {
  const { id, personName, unitName, submittedAt } = aDeclaration()
  return {
    id,
    personName,
    unitName,
    state: 'in-review',
    step: 'bureau',
    enteredByUnit: false,
    claimedBy: null,
    submittedAt,
    updatedAt: '2026-11-03T09:00:00+08:00',
    ...waiting,
  }
}

/** What waits for the reader's office: these, all on one page. */
export function waitingAre(...items: DeclarationSummary[]) {
  return [
    http.get('/api/declarations/waiting', ({ response }) => response(200).json({ items, next: null })),
    http.get('/api/declarations/waiting/count', ({ response }) => response(200).json({ count: items.length })),
  ]
}

/** What stands around every declaration: the form, its code tables, the programme. */
export const surroundings = [
  codeTables,
  http.get('/api/form', ({ response }) => response(200).json(aForm())),
  http.get('/api/programmes/{id}', ({ response }) => response(200).json(aProgramme())),
]
