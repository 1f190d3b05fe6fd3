import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { DeclarationDetail, Form } from '../../api/generated/schema'
import { isUnauthorized, meQuery, useReader } from '../../session/me'
import { declarationQuery, saveSection, withSection } from './queries'
import { type Held, SectionSaver } from './sectionSaver'
import { secretFields, sectionOf } from './sectionValue'
import { keepUnsent, readUnsent } from './unsent'

function heldOf(detail: DeclarationDetail, form: Form): Held {
  return {
    version: detail.version,
    section: (name) => {
      const section = form.sections.find((one) => one.name === name)
      return section ? sectionOf(detail.document, section) : {}
    },
  }
}

/** The saver of one declaration for as long as its form is open. */
export function useSectionSaver(detail: DeclarationDetail, form: Form) {
  const queries = useQueryClient()
  const { account } = useReader()
  const { id } = detail
  const query = declarationQuery(id)

  const [saver] = useState(() => {
    const port = {
      save: async (name: string, value: Parameters<typeof saveSection>[2], version: number) => {
        try {
          const saved = await saveSection(id, name, value, version)
          queries.setQueryData(query.queryKey, (known) => known && withSection(known, name, saved))
          const section = form.sections.find((one) => one.name === name)
          return { version: saved.version, value: section ? sectionOf({ [name]: saved.value }, section) : {} }
        } catch (error) {
          if (isUnauthorized(error)) void queries.invalidateQueries({ queryKey: meQuery.queryKey })
          throw error
        }
      },
      load: async () => heldOf(await queries.fetchQuery({ ...query, staleTime: 0 }), form),
      keep: (unsent: Parameters<typeof keepUnsent>[2]) => keepUnsent(account.id, id, unsent),
      secretsOf: (name: string) => form.sections.filter((one) => one.name === name).flatMap(secretFields),
      idle: () => void queries.invalidateQueries({ queryKey: query.queryKey }),
    }
    return new SectionSaver(heldOf(detail, form), port, readUnsent(account.id, id))
  })
  const drafts = useSyncExternalStore(saver.subscribe, saver.snapshot)

  useEffect(() => saver.adopt(heldOf(detail, form)), [saver, detail, form])
  useRetries(saver)
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      saver.flush()
      if (Object.values(saver.snapshot()).some(({ status }) => status !== 'saved')) event.preventDefault()
    }
    window.addEventListener('beforeunload', leave)
    return () => {
      window.removeEventListener('beforeunload', leave)
      saver.flush()
    }
  }, [saver])

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
