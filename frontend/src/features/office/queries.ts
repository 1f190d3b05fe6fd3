import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../api/client'
import type {
  DivisionChange,
  DueChange,
  OfficeDetail,
  OfficeNaming,
  OfficeOpening,
  PageOfficeNode,
  PageResponsibleListed,
  ResponsibleChange,
  ResponsibleState,
} from '../../api/generated/schema'
import { useOnce } from '../../api/once'
import { ApiProblem } from '../../api/problem'

const ONE = '/api/offices/{id}'
const BENEATH = '/api/offices/{id}/subordinates'
const PERSONS = '/api/offices/{id}/responsible-persons'
const DIVISIONS = '/api/offices/{id}/divisions'
const DIVISION = '/api/divisions/{id}'
const LIST = '/api/responsible-persons'
const DUE = '/api/responsible-persons/due'
const WORKBOOK = '/api/responsible-persons/workbook'

const officeQuery = (id: string) => api.queryOptions('get', ONE, { params: { path: { id } } })

export function useOffice(id: string) {
  return useQuery(officeQuery(id))
}

/** What stands directly beneath an office, page by page. */
export function useSubordinates(id: string) {
  return api.useInfiniteQuery(
    'get',
    BENEATH,
    { params: { path: { id } } },
    {
      initialPageParam: null,
      getNextPageParam: ({ next }: PageOfficeNode) => next,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
    },
  )
}

export function usePersonsHistory(id: string) {
  return api.useQuery('get', PERSONS, { params: { path: { id } } })
}

/** The register of responsible persons within the reader's reach. */
export function useResponsible(state: ResponsibleState | undefined) {
  return api.useInfiniteQuery(
    'get',
    LIST,
    { params: { query: { state } } },
    {
      initialPageParam: null,
      getNextPageParam: ({ next }: PageResponsibleListed) => next,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
    },
  )
}

export function useDue() {
  return api.useQuery('get', DUE)
}

/** Authorities that may stand above one of this territory. */
export function useAuthorities(territory: string) {
  return api.useQuery('get', '/api/register/units/lines', { params: { query: { territory } } })
}

/** What is written of an office is what it is now; what lists it is asked for anew. */
function useWritten() {
  const queries = useQueryClient()
  return (office: OfficeDetail) => {
    queries.setQueryData(officeQuery(office.office.id).queryKey, office)
    const stale = [BENEATH, PERSONS, LIST, '/api/register/units/lines']
    void queries.invalidateQueries({ predicate: ({ queryKey }) => stale.includes(String(queryKey[1])) })
  }
}

function written<T>({ data }: { data?: T }): T {
  if (!data) throw new Error('The answer is empty')
  return data
}

const match = (version: number) => ({ 'If-Match': `"${version}"` })

export function useNamePersons(id: string, version: number) {
  return useMutation({
    mutationFn: async (body: ResponsibleChange) =>
      written(await client.PUT(PERSONS, { params: { path: { id }, header: match(version) }, body })),
    onSuccess: useWritten(),
  })
}

export function useOpenOffice(above: string) {
  const once = useOnce()
  const done = useWritten()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: OfficeOpening) =>
      once(async (key) =>
        written(
          await client.POST(BENEATH, { params: { path: { id: above }, header: { 'Idempotency-Key': key } }, body }),
        ),
      ),
    onSuccess: (office: OfficeDetail) => {
      done(office)
      void queries.invalidateQueries({ queryKey: officeQuery(above).queryKey })
    },
  })
}

export function useRenameOffice(id: string, version: number) {
  return useMutation({
    mutationFn: async (body: OfficeNaming) =>
      written(await client.PUT(ONE, { params: { path: { id }, header: match(version) }, body })),
    onSuccess: useWritten(),
  })
}

export function useCloseOffice(id: string, version: number) {
  const once = useOnce()
  return useMutation({
    mutationFn: () =>
      once(async (key) =>
        written(
          await client.POST('/api/offices/{id}/close', {
            params: { path: { id }, header: { ...match(version), 'Idempotency-Key': key } },
          }),
        ),
      ),
    onSuccess: useWritten(),
  })
}

/** Adds a division to an office, or writes the one that is given anew. */
export function useWriteDivision(office: string, division?: { id: string; version: number }) {
  const once = useOnce()
  return useMutation({
    mutationFn: (body: DivisionChange) =>
      once(async (key) =>
        written(
          division
            ? await client.PUT(DIVISION, {
                params: { path: { id: division.id }, header: match(division.version) },
                body,
              })
            : await client.POST(DIVISIONS, {
                params: { path: { id: office }, header: { 'Idempotency-Key': key } },
                body,
              }),
        ),
      ),
    onSuccess: useWritten(),
  })
}

export function useCloseDivision(id: string, version: number) {
  const once = useOnce()
  return useMutation({
    mutationFn: () =>
      once(async (key) =>
        written(
          await client.POST('/api/divisions/{id}/close', {
            params: { path: { id }, header: { ...match(version), 'Idempotency-Key': key } },
          }),
        ),
      ),
    onSuccess: useWritten(),
  })
}

export function useSetDue(version: number) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (body: DueChange) => written(await client.PUT(DUE, { params: { header: match(version) }, body })),
    onSuccess: () => {
      const stale = [DUE, LIST, ONE]
      void queries.invalidateQueries({ predicate: ({ queryKey }) => stale.includes(String(queryKey[1])) })
    },
  })
}

/** Brings the workbook, and hands it to the browser under the server's name for it. */
export function useWorkbook() {
  return useMutation({
    mutationFn: async (state: ResponsibleState | undefined) => {
      const { data, response } = await client.GET(WORKBOOK, { params: { query: { state } }, parseAs: 'blob' })
      save(written({ data: data as unknown as Blob | undefined }), nameOf(response.headers.get('Content-Disposition')))
    },
  })
}

function nameOf(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1]
  return encoded ? decodeURIComponent(encoded) : 'responsible-persons.xlsx'
}

function save(file: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

/** The server's words on one place of what was sent. */
export function faultAt(error: unknown, pointer: string): string | undefined {
  return error instanceof ApiProblem ? error.faults.find((fault) => fault.pointer === pointer)?.message : undefined
}
