import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useContext, useEffect, useState, useSyncExternalStore } from 'react'
import type { DeclarationDetail, Form } from '../../api/generated/schema'
import { isUnauthorized, meQuery, useReader } from '../../session/me'
import { OpenWorks } from './OpenSavers'
import { declarationQuery, saveSection, withSection } from './queries'
import { type Held, SectionSaver } from './sectionSaver'
import { secretFields, sectionOf } from './sectionValue'
import { type UnsentSections, UnsentStore, withhold } from './unsent'

function heldOf(detail: DeclarationDetail, form: Form): Held {
  return {
    version: detail.version,
    section: (name) => {
      const section = form.sections.find((one) => one.name === name)
      return section ? sectionOf(detail.document, section) : {}
    },
  }
}

const secretsOf = (form: Form, name: string) => form.sections.filter((one) => one.name === name).flatMap(secretFields)

/** What this browser keeps of a declaration, once it has been read. */
export type Kept = { store: UnsentStore; restored: UnsentSections }

export function useKept(declaration: string): Kept | undefined {
  const { account } = useReader()
  const [store] = useState(() => new UnsentStore(account, declaration))
  const [restored, setRestored] = useState<UnsentSections>()
  useEffect(() => void store.read().then(setRestored), [store])
  return restored && { store, restored }
}

/** The saver of one declaration: the one that an earlier visit left at work, or a new one. */
export function useSectionSaver(detail: DeclarationDetail, form: Form, kept: Kept) {
  const queries = useQueryClient()
  const works = useContext(OpenWorks)
  const { id } = detail
  const query = declarationQuery(id)

  const [work] = useState(() => {
    const left = works.get(id)
    if (left && !left.saver.done) return left
    const { store, restored } = kept
    const port = {
      save: async (name: string, value: Parameters<typeof saveSection>[2], version: number) => {
        try {
          const saved = await saveSection(id, name, value, version)
          queries.setQueryData(query.queryKey, (known) => known && withSection(known, name, saved))
          const section = form.sections.find((one) => one.name === name)
          const kept = section ? sectionOf({ [name]: saved.value }, section) : {}
          return { version: saved.version, value: kept, warnings: saved.warnings }
        } catch (error) {
          if (isUnauthorized(error)) void queries.invalidateQueries({ queryKey: meQuery.queryKey })
          throw error
        }
      },
      load: async () => heldOf(await queries.fetchQuery({ ...query, staleTime: 0 }), form),
      keep: (unsent: UnsentSections) => store.keep(unsent),
      secretsOf: (name: string) => secretsOf(form, name),
      idle: () => void queries.invalidateQueries({ queryKey: query.queryKey }),
    }
    return { saver: new SectionSaver(heldOf(detail, form), port, restored), store }
  })
  const { saver, store } = work
  const drafts = useSyncExternalStore(saver.subscribe, saver.snapshot)

  useEffect(() => void works.set(id, work), [works, id, work])
  useEffect(() => saver.adopt(heldOf(detail, form)), [saver, detail, form])
  useRetries(saver)
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      saver.flush()
      const drafts = Object.entries(saver.snapshot()).filter(([, { status }]) => status !== 'saved')
      const onlyHere = drafts.some(([name, { value }]) => withhold(value, secretsOf(form, name)).withheld.length > 0)
      if (onlyHere || !store.isSafe()) event.preventDefault()
    }
    window.addEventListener('beforeunload', leave)
    return () => {
      window.removeEventListener('beforeunload', leave)
      saver.flush()
    }
  }, [saver, store, form])

  return { saver, drafts }
}

/** Sends again what waits, when the form opens, the network comes back, or its reader has signed in again. */
function useRetries(saver: SectionSaver) {
  const { dataUpdatedAt } = useQuery(meQuery)
  useEffect(() => {
    if (dataUpdatedAt) saver.retry()
  }, [saver, dataUpdatedAt])
  useEffect(() => {
    const retry = () => saver.retry()
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [saver])
}
