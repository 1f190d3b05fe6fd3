import { HttpResponse } from 'msw'
import type { DeclarationDetail, Remark } from '../api/generated/schema'
import type { FactsDocument } from '../ui/facts/document'
import { aDeclaration, surroundings } from './declaration'
import { aForm } from './form'
import { http } from './server'

export const DRAFT = '01900000-0000-7000-8000-00000000d001'

type Seed = Partial<Omit<DeclarationDetail, 'document'>> & { document?: FactsDocument }

/** An empty draft of a person of 呈贡区第一小学. */
export function aDraft({ document = {}, ...seed }: Seed = {}): DeclarationDetail {
  return aDeclaration({
    id: DRAFT,
    version: 3,
    state: 'draft',
    step: null,
    unitName: '呈贡区第一小学',
    personName: null,
    // The contract knows a document only as JSON.
    document: document as never,
    idNumberMask: null,
    phoneMask: null,
    acts: [{ number: 1, kind: 'create', actedAt: '2026-11-20T02:00:00Z', office: null, note: null }],
    claimedByMe: false,
    submittedAt: null,
    openSections: aForm().sections.map(({ name }) => name),
    permittedActions: ['edit', 'submit'],
    ...seed,
  })
}

type Saved = { section: string; value: unknown; ifMatch: string | null }

/** A server that holds one draft, saves its sections and remembers what it was sent. */
export function aDraftServer(seed: Seed = {}) {
  const held = { detail: aDraft(seed), saves: [] as Saved[], warnings: [] as Remark[] }
  const handlers = [
    ...surroundings,
    http.get('/api/declarations/{id}', ({ response }) => response(200).json(held.detail)),
    http.put('/api/declarations/{id}/sections/{name}', async ({ params, request }) => {
      const value = (await request.json()) as unknown as Record<string, unknown>
      const { name } = params
      held.saves.push({ section: name, value, ifMatch: request.headers.get('If-Match') })
      const { idNumber, phone: _, ...kept } = value
      const idNumberMask = idNumber ? '530***********1' : held.detail.idNumberMask
      const section = Array.isArray(value) ? value : kept
      const version = held.detail.version + 1
      const document = { ...(held.detail.document as object), [name]: section } as never
      held.detail = { ...held.detail, version, document, idNumberMask }
      return HttpResponse.json({
        version,
        value: section,
        warnings: held.warnings,
        idNumberMask,
        phoneMask: null,
      }) as never
    }),
  ]
  return { held, handlers }
}
